import { Fragment } from 'react';
import type { ComponentSection, Report } from '#domain/report/report.ts';
import { useTranslations } from '#i18n/intl.ts';
import { ComponentTable } from './ComponentTable.tsx';
import type { Included } from './included.ts';
import { NamedComponent, NamedDimension } from './Named.tsx';
import styles from './Sheet.module.css';

type WordsPartProps = { readonly report: Report; readonly included: Included };

/**
 * The words by dimension, then component, then question; unclassified criteria at the end. A heading is never left
 * alone at the foot of a page.
 */
export function WordsPart({ report, included }: WordsPartProps) {
  const t = useTranslations('print');
  const manyGroups = report.groups.length > 1;
  const table = (component: ComponentSection) => (
    <ComponentTable
      name={<NamedComponent code={component.code} />}
      line={component.line}
      longest={report.longest}
      blocks={included.words ? component.questions : []}
      texts={included.texts ? component.texts : []}
      numbers={included.numbers}
      manyGroups={manyGroups}
    />
  );
  return (
    <section className={styles['words']}>
      {report.dimensions.map(({ letter, components }) => (
        <Fragment key={letter}>
          {components.map((component, place) =>
            place === 0 ? (
              <div key={component.code} className={styles['opening']}>
                <h3 className={styles['dimension']}>
                  <NamedDimension letter={letter} />
                </h3>
                {table(component)}
              </div>
            ) : (
              <Fragment key={component.code}>{table(component)}</Fragment>
            ),
          )}
        </Fragment>
      ))}
      {report.unclassified.length === 0 ? null : (
        <ComponentTable
          name={t('unclassified')}
          line={report.tally.unclassified}
          longest={report.longest}
          blocks={included.words ? report.unclassified : []}
          texts={[]}
          numbers={included.numbers}
          manyGroups={manyGroups}
        />
      )}
    </section>
  );
}
