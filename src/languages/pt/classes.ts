import type { DetectionLanguage } from '../../model.ts';

/** Groups of words that the patterns of Portuguese phrases name. */
export const classes: DetectionLanguage['classes'] = {
  outro: 'outro|outra|outros|outras|noutro|noutra|doutro|doutra'.split('|'),
  o: 'o|a|os|as|um|uma|ao'.split('|'),
  com: 'com|por|pela|pelo|a|ao|para|em|na|no|de|o|contrato|obra'.split('|'),
  rival:
    'fornecedor|fornecedores|empresa|empresas|agencia|candidato|candidata|candidatos|candidaturas|pessoa|perfil|perfis|proposta|propostas|opcao|firma|concorrente|escritorio|profissional|consultora|parceiro|parceira|plataforma|solucao|ferramenta|sistema|colega|prestador|equipa'.split(
      '|',
    ),
  escolheu:
    'escolhemos|escolheram|escolheu|selecionamos|selecionou|optamos|optaram|optou|contratamos|contrataram|contratou|contratando|fechamos|fecharam|fechou|fechei|fechando|fechado|assinamos|assinaram|assinou|preferimos|preferiram|preferiu|ficamos|fomos|adjudicamos|adjudicou|adjudicado|adjudicada|entregamos|entregou|entregue|demos|encontramos|arranjamos|chamamos|chamei|chamou|encomendamos|compramos|seguimos|seguiremos|avancamos|avancaremos|continuaremos|trabalharemos|recaiu|decidimos|decidiu|decidiram|emitido|gerado|indo|atribuido'.split(
      '|',
    ),
  escolher:
    'escolher|selecionar|optar|contratar|fechar|assinar|ficar|ir|avancar|seguir|prosseguir|continuar|trabalhar|adjudicar|entregar'.split(
      '|',
    ),
  decidiu:
    'decidimos|decidiu|decidiram|decidi|decidido|optamos|optou|optaram|resolvemos|resolveu|preferimos|preferiu|entendeu|vamos|vai|iremos|acabamos|acabou'.split(
      '|',
    ),
  fazer:
    'avancar|seguir|prosseguir|continuar|contratar|renovar|dar|adjudicar|fechar|realizar|instalar|fazer|investir|comprar|mudar|proceder|participar|aderir|patrocinar|levar'.split(
      '|',
    ),
  faremos:
    'avancaremos|avancamos|avancara|seguiremos|seguimos|seguira|prosseguiremos|prosseguimos|continuaremos|daremos|renovaremos|contrataremos|adjudicaremos'.split(
      '|',
    ),
  proposta: 'proposta|candidatura|oferta|cotacao|orcamento|projeto|perfil|solucao|inscricao'.split('|'),
  vossa: 'vossa|vosso|sua|seu|tua|teu'.split('|'),
  escolhida:
    'selecionada|selecionado|selecionados|escolhida|escolhido|escolhidos|aceite|aceita|aprovada|aprovado|vencedora|considerada|considerado|contemplada|adjudicada|admitida|apurado|apurada|acolhimento|acolhida'.split(
      '|',
    ),
  plano:
    'projeto|evento|concurso|concorrencia|obra|feira|festa|iniciativa|licitacao|pregao|procedimento|campanha|formacao|treinamento|reforma|investimento|compra|processo'.split(
      '|',
    ),
  vaga: 'vaga|posicao|funcao|lugar|cargo|recrutamento|oportunidade'.split('|'),
  cancelado:
    'cancelado|cancelada|fechada|suspenso|suspensa|anulado|anulada|revogado|revogada|deserto|congelada|congelado|encerrada|retirada|extinta|engavetado'.split(
      '|',
    ),
};
