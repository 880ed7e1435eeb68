import type { NamedRow } from '../../../insights/names.ts';
import { text } from '../../../platform/text.ts';
import { outcomeLabel } from '../../labels.ts';
import type { ChartProps } from './chart-props.ts';
import { languageText } from './figure-words.ts';
import { GroupChart, groupsOf, NoKey } from './GroupChart.tsx';
import { kindLabel } from './kind-label.ts';

export function OutcomeChart({ figures, numbers, link }: ChartProps) {
  return (
    <GroupChart
      of="outcomes"
      title={text('insOutcomes')}
      rowsAre={text('insOutcome')}
      rows={groupsOf(
        figures.outcomes.rows,
        (_, key) => outcomeLabel(key),
        (key) => ({ outcomes: [key] }),
      )}
      numbers={numbers}
      link={link}
    />
  );
}

export function KindChart({ figures, numbers, link }: ChartProps) {
  const { rows } = figures.kinds;
  if (rows.length < 2) return null;
  return (
    <GroupChart
      of="kinds"
      title={text('insKinds')}
      rowsAre={text('insKind')}
      rows={groupsOf(
        rows,
        (_, key) => kindLabel(key),
        (key) => ({ kinds: [key] }),
      )}
      numbers={numbers}
      link={link}
    />
  );
}

export function LanguageChart({ figures, numbers, link }: ChartProps) {
  const { rows } = figures.languages;
  if (rows.length < 2) return null;
  return (
    <GroupChart
      of="languages"
      title={text('insLanguages')}
      rowsAre={text('insLanguage')}
      rows={groupsOf(
        rows,
        (_, key) => languageText(key),
        // What is no code cannot stand in an address.
        (key) => (/^[a-z]{2,3}$/.test(key) ? { languages: [key] } : null),
      )}
      notes={[<NoKey key="none" rows={rows} textKey="insNoLanguage" href={link({ languages: [''] })} />]}
      numbers={numbers}
      link={link}
    />
  );
}

const nameOf = (row: object, key: string) => (row as NamedRow).name ?? key;

export function CompetitorChart({ figures, numbers, link }: ChartProps) {
  const { rows } = figures.competitors;
  const groups = groupsOf(rows, nameOf, () => null).map((row) => ({
    ...row,
    filter: { competitors: [row.label] },
  }));
  if (groups.length === 0) return null;
  return (
    <GroupChart
      of="competitors"
      title={text('insCompetitors')}
      rowsAre={text('insCompetitor')}
      rows={groups}
      notes={[<NoKey key="none" rows={rows} textKey="insNoCompetitor" href={link({ competitors: [''] })} />]}
      numbers={numbers}
      link={link}
    />
  );
}

export function OrganisationChart({ figures, numbers, link }: ChartProps) {
  const { rows } = figures.organisations;
  const groups = groupsOf(rows, nameOf, () => null).map((row) => ({
    ...row,
    filter: { organisations: [row.label] },
  }));
  if (groups.length === 0) return null;
  return (
    <GroupChart
      of="organisations"
      title={text('insOrganisations')}
      rowsAre={text('insOrganisation')}
      rows={groups}
      notes={[
        <NoKey key="none" rows={rows} textKey="insNoOrganisation" href={link({ organisations: [''] })} />,
      ]}
      numbers={numbers}
      link={link}
    />
  );
}
