import type { DetectionLanguage } from '../../model.ts';
import { classes } from './classes.ts';
import { cues } from './cues.ts';
import { quotes } from './quotes.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';

/** What detection knows of Portuguese. */
export const detection: DetectionLanguage = {
  code: 'pt',
  commonWords:
    'o os as ao um uma do da dos das no na nos nas em com e que para por pelo pela nao mas mais muito ja foi foram sao estou obrigado obrigada ola bom boa tarde dia vossa vosso sua seu voces voce vamos nosso nossa este esta se me lhe vos te tu isso cumprimentos tambem ainda oi de como fica temos informamos so desta agora hoje ate quando num numa dias exmos senhores senhor caro cara outro outra ser ter tem seus suas depois antes tudo ou eu eles esta'.split(
      ' ',
    ),
  fillers:
    'infelizmente finalmente entretanto ja tambem agora so assim entao afinal ontem hoje mesmo definitivamente recentemente simplesmente realmente portanto porem'.split(
      ' ',
    ),
  // Not "mas", which is "more" in Spanish: the sets of all languages are one.
  statementWords: 'porem contudo porque embora enquanto pois entao'.split(' '),
  clauseWords: 'que e'.split(' '),
  classes,
  refusals,
  reasons,
  kinds: {
    job: [
      'candidatura|candidaturas|candidato|candidata|candidatos|entrevista|entrevistas|curriculo|cv|vaga|vagas|estagio|recrutamento|emprego',
      'processo seletivo',
      'recursos humanos',
      'posicao|funcao|lugar de',
    ],
    tender: [
      'concurso|pregao|licitacao|licitante|edital|adjudicacao|adjudicatario|adjudicado|adjudicada|concorrente|concorrentes|lote|juri|recurso|pontos',
      'caderno de encargos',
      'relatorio final|preliminar',
      'ajuste direto',
    ],
    sales: [
      'orcamento|proposta|propostas|cotacao|fornecedor|agencia|demo|consultoria|pedido',
      'vossa|sua solucao|empresa',
    ],
  },
  cues,
  quotes,
};
