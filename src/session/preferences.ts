import { createStore, type StoreApi } from 'zustand/vanilla';
import { pickLanguage, type UiLanguage, uiLanguages } from '#i18n/language.ts';
import type { TextStore } from './effects.ts';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** `large`: the visible switch for visually impaired people (contrast 7:1, thick focus, one column, no motion). */
const displays = ['default', 'large'] as const;
type Display = (typeof displays)[number];

export const textSizes = [100, 150, 200] as const;
/** In per cent of the normal size. */
type TextSize = (typeof textSizes)[number];

/** Ways of classifying: one criterion at a time, a list under headings, or a board with a place for each component. */
export const classifyViews = ['single', 'outline', 'board'] as const;
export type ClassifyView = (typeof classifyViews)[number];

export type Preferences = {
  readonly language: UiLanguage;
  readonly theme: Theme;
  readonly display: Display;
  readonly textSize: TextSize;
  readonly classifyView: ClassifyView;
  /** Whether components are suggested while classifying. */
  readonly suggestions: boolean;
  /** Whether the six rules of classifying are shown beside the codebook. */
  readonly sixRules: boolean;
  /** Whether the browser may check, correct and complete what people write. */
  readonly spelling: boolean;
};

const oneOf = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.includes(value as T) ? (value as T) : otherwise;

/** Reads preferences from the text store. Any value that is not one of the choices becomes the default. */
export function readPreferences(textStore: TextStore, wanted: readonly string[]): Preferences {
  const stored = parsed(textStore.get('preferences'));
  return {
    language: oneOf(uiLanguages, stored.language, pickLanguage(wanted)),
    theme: oneOf(themes, stored.theme, 'system'),
    display: oneOf(displays, stored.display, 'default'),
    textSize: oneOf(textSizes, stored.textSize, 100),
    classifyView: oneOf(classifyViews, stored.classifyView, 'single'),
    suggestions: stored.suggestions !== false,
    sixRules: stored.sixRules !== false,
    spelling: stored.spelling === true,
  };
}

/** The stored form, unvalidated: the text store may hold anything under our name. */
type Stored = { readonly [K in keyof Preferences]?: unknown };

function parsed(text: string | undefined): Stored {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Stored) : {};
  } catch {
    return {};
  }
}

/** This device's preferences. Each change is stored in the text store at once. */
export function createPreferences(textStore: TextStore, wanted: readonly string[]): StoreApi<Preferences> {
  const store = createStore<Preferences>(() => readPreferences(textStore, wanted));
  store.subscribe((preferences) => textStore.set('preferences', JSON.stringify(preferences)));
  return store;
}
