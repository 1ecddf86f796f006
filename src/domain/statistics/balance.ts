import type { ComponentCode } from '#domain/codebook/componentCode.ts';
import type { AddingBase } from './counts.ts';
import type { Tally } from './tally.ts';

/** Well-being compared with ill-being under one component, on one base. */
export type Balance = {
  readonly code: ComponentCode;
  readonly wellBeing: number;
  readonly illBeing: number;
  /**
   * (WB − IB) / (WB + IB): from −1, only ill-being was mentioned, to 1, only well-being. It says which question people
   * answered with this component, not whether things go well.
   */
  readonly balance: number;
};

/** In the codebook's order. A component mentioned under neither question has no balance and is left out. */
export const balancesOf = (tally: Tally, base: AddingBase): readonly Balance[] =>
  tally.components.flatMap(({ code, byQuestion }) => {
    const wellBeing = byQuestion.WB[base];
    const illBeing = byQuestion.IB[base];
    const both = wellBeing + illBeing;
    return both === 0 ? [] : [{ code, wellBeing, illBeing, balance: (wellBeing - illBeing) / both }];
  });
