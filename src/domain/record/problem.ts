/** Why a plan could not be made. Plain data: i18n has a sentence for each, tests compare them. */
export type Problem =
  | { readonly type: 'EmptyText' }
  | { readonly type: 'EmptyName' }
  | { readonly type: 'TooLong'; readonly length: number; readonly limit: number }
  | { readonly type: 'MalformedCode'; readonly text: string }
  | { readonly type: 'ExpressionsOutOfRange'; readonly value: number; readonly limit: number }
  /** `least`: what the joined criteria say together, and one post-it of its own. */
  | { readonly type: 'FewerThanJoined'; readonly value: number; readonly least: number }
  /** Joined, the criteria would count more expressions than one criterion may. */
  | { readonly type: 'JoinedTooMany'; readonly value: number; readonly limit: number }
  | { readonly type: 'MalformedDate'; readonly text: string }
  | { readonly type: 'NotFound'; readonly table: string };
