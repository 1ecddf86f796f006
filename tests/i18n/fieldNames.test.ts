import { expect, test } from 'vitest';
import { lifeUnit, unitsOf } from '#domain/record/entity.ts';
import { records } from '#domain/record/registry.ts';
import { messagesIn } from '#i18n/catalogue.ts';
import { uiLanguages } from '#i18n/language.ts';

// An erasure has no versions: nobody ever writes it again.
const { erasures: _erasures, ...written } = records;
const named = Object.entries(written).flatMap(([table, entity]) =>
  [...unitsOf(entity).flatMap(({ fields }) => fields), lifeUnit].map((field) => ({ table, field })),
);

test.each(uiLanguages)(
  '%s has a name for everything that can differ between two versions',
  async (language) => {
    const { versions } = await messagesIn(language);
    const names = versions.field as Readonly<Record<string, string>>;
    expect(named.filter(({ field }) => !names[field])).toEqual([]);
  },
);
