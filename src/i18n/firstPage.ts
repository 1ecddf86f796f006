import type { messages } from './fr/messages.ts';

type Area = keyof typeof messages;

/**
 * The areas of the messages that the home page and the frame around it show. They are loaded before anything is shown;
 * all others come with the first other page.
 */
export const firstAreas = ['app', 'begun', 'common', 'home', 'problems'] as const satisfies readonly Area[];

export type FirstArea = (typeof firstAreas)[number];

export const isFirstArea = (area: string): area is FirstArea => firstAreas.some((first) => first === area);
