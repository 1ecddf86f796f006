import type { ShippedCode } from '#codebook/structure.ts';

/**
 * What people say when they mean a component, in one language: terms separated by commas, each a word or a short
 * phrase as it is naturally written, with its accents; inflected forms are found by their stems. A term may end in
 * `!` (nearly decides alone) or `?` (a weak hint), and then in `@WB`, `@IB` or `@ACT` when it counts for that
 * question only: `colis alimentaire!`, `aider?@ACT`. The list is ours, like the working labels it belongs to.
 */
export type Lexicon = Readonly<Record<ShippedCode, string>>;
