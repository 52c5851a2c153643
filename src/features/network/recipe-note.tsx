import { PUBLICATIONS, type Publication } from '../../spec/recipes/publications.ts';
import type { RecipeId } from '../../spec/recipes/recipes.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { text } from '../../text/text.ts';
import styles from './recipe-note.module.css';

/** What a recipe teaches, where it is from, and what was reached there. */
export function RecipeNote({ recipe }: { recipe: RecipeId }) {
  // What was published is of MNIST.
  const isMnist = useDataInUse(({ set }) => set === null);
  const lesson = text.recipes.lessons[recipe];
  const publication = PUBLICATIONS[recipe];
  if (lesson === undefined) return null;
  const { comparedWith, published } = text.recipes;
  const say = recipe === 'best' ? comparedWith : published;
  return (
    <div className={styles.note}>
      <p>{lesson}</p>
      {isMnist && publication !== undefined && (
        <p>
          {say(publication)} <Source publication={publication} />
        </p>
      )}
    </div>
  );
}

function Source({ publication: { source, url } }: { publication: Publication }) {
  return (
    <>
      {text.recipes.source}{' '}
      {url === undefined ? (
        source
      ) : (
        <a className={styles.link} href={url} rel="noreferrer" target="_blank">
          {source}
        </a>
      )}
    </>
  );
}
