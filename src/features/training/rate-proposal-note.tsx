import type { RateProposal } from '../../spec/rate-proposal.ts';
import { changeLive } from '../../store/actions.ts';
import { dismissRateProposal, useRateProposal } from '../../store/rate-proposal.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';

/** Offers a learning rate that suits a changed experiment. The region stays, so that it is heard. */
export function RateProposalNote() {
  const proposal = useRateProposal((state) => state.proposal);
  return <div role="status">{proposal !== null && <Offer proposal={proposal} />}</div>;
}

function Offer({ proposal }: { proposal: RateProposal }) {
  const { rate } = proposal;
  const { accept, dismiss, why } = text.rateProposal;
  const actions = (
    <>
      <Button onPress={() => changeLive({ field: 'learningRate', value: rate })}>
        {accept(rate)}
      </Button>
      <Button kind="quiet" onPress={dismissRateProposal}>
        {dismiss}
      </Button>
    </>
  );
  return <Note actions={actions}>{why(proposal)}</Note>;
}
