import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { TableLabels } from './tableLabels.ts';

const byLanguage: Readonly<Record<string, TableLabels>> = { fr, nl, en, de, es };

/** The languages in which labels are written. */
export const languages = Object.keys(byLanguage);

/** The labels in this language, else in a related one (`fr` for `fr-BE`), else in French. */
export const labelsIn = (language: string): TableLabels =>
  byLanguage[language.toLowerCase().split('-')[0] ?? ''] ?? fr;
