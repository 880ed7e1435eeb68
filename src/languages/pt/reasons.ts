import type { DetectionLanguage } from '../../model.ts';

/** Words of a Portuguese refusal that state a reason. */
export const reasons: DetectionLanguage['reasons'] = {
  price_value: [
    'preco|precos|valor',
    'mais|menos barata|baratos|em|caro|cara|caros',

    'metade $',

    'mil a menos|mais',
  ],
  budget: ['verba', 'sem|por|de|tem|ha|temos|falta [de|no|o|mais] orcamento', 'orcamento foi|ficou|esta'],
  fit_gap: [
    'nao cobre|integra|inclui|tem|faz|permite|atende|responde|fala',
    'falta|faltou a|o|um|uma',
    'modulo',

    'integra com',
  ],
  understanding: [],
  proof_risk: ['referencias'],
  relationship: [
    'ja|que|com trabalha|conhece',
    'cunhado|amigo|amiga|filho|compadre',
    'ha|de anos|longa',

    'particular',
  ],
  working_with_us: [],
  people: [],
  timing_capacity: [
    'prazo de entrega',
    'podiam|podem|conseguem [comecar] antes|comecar|ja',

    'so em|para|a|no janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro',
  ],
  terms: ['clausula|lgpd|juridico|multa'],
  priorities: [
    'prioridades',

    'mudanca|mudou|mudaram de|na|a estrategia|rumo|direcao|gestao',

    'na sequencia das|da',
  ],
  status_quo: ['como estamos|esta', 'consenso', 'mudar agora|da|de', 'coragem', 'muito trabalho'],
  formal: [
    'pontos|classificada',
    'fora do|de prazo',
    'certidao|certidoes|edital|assinatura',

    'pregao|recurso',
    'adjudicado|adjudicada a empresa',
  ],
  skills: ['perfil .. ajusta|tecnico'],
};
