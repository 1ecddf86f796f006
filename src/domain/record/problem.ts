/** Why a plan could not be made. This is plain data: i18n has a sentence for each problem, and tests compare them. */
export type Problem =
  | { readonly type: 'EmptyText' }
  | { readonly type: 'EmptyName' }
  | { readonly type: 'TooLong'; readonly length: number; readonly limit: number }
  | { readonly type: 'MalformedCode'; readonly text: string }
  | { readonly type: 'ExpressionsOutOfRange'; readonly value: number; readonly limit: number }
  /** `least`: the expressions of the joined criteria together, plus one post-it of the host's own. */
  | { readonly type: 'FewerThanJoined'; readonly value: number; readonly least: number }
  /** Joining would give one criterion more expressions, or more joined criteria, than it may have. */
  | { readonly type: 'JoinedTooMany'; readonly value: number; readonly limit: number }
  /** `count` criteria are too many for the platform: `left` more fit in. */
  | { readonly type: 'PlatformFull'; readonly count: number; readonly left: number; readonly limit: number }
  | { readonly type: 'MalformedDate'; readonly text: string }
  | { readonly type: 'NotFound'; readonly table: string };
