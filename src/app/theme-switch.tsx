import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { text } from '../text/text.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { applyTheme, currentTheme, nextTheme } from './theme.ts';

const icons = { system: <Monitor />, light: <Sun />, dark: <Moon /> };

export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  const change = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  return <IconButton icon={icons[theme]} label={text.app.theme[theme]} onPress={change} />;
}
