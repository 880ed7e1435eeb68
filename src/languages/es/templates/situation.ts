import type { Template } from '../../../model.ts';

export const situationTemplates: readonly Template[] = [
  {
    id: 'request.agreed',
    group: 'situation',
    name: 'Acordado',
    use: null,
    subject: 'Los {{minutes}} minutos que reservamos',
    body: {
      tu: `{{greeting}}

Gracias por avisarme. Sin ningún problema: justo para este caso lo habíamos previsto.

Cuando te envié la propuesta[[ ({{agreementDate}})]] quedamos en dedicarle {{minutes}} minutos una vez tomada la decisión. ¿Puedo tomarte la palabra?[[ {{slots}}]]

Haré unas pocas preguntas, escucharé y te dejaré seguir con tu día.

Gracias,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por avisarme. Sin ningún problema: justo para este caso lo habíamos previsto.

Cuando le envié la propuesta[[ ({{agreementDate}})]] quedamos en dedicarle {{minutes}} minutos una vez tomada la decisión. ¿Puedo tomarle la palabra?[[ {{slots}}]]

Haré unas pocas preguntas, escucharé y le dejaré seguir con su día.

Gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.notNow',
    group: 'situation',
    name: 'Ahora no',
    use: null,
    subject: 'Entendido. Una pregunta antes de parar',
    body: {
      tu: `{{greeting}}

Entendido, y gracias por decirme «ahora no» en lugar de dejarlo en el aire. Dejo de insistir con {{project}}.

Una petición mientras está reciente: ¿hablamos {{minutes}} minutos para que me cuentes qué tendría que cambiar para que fuera buen momento, y qué te gustaría ver hecho de otra forma? Lo anoto y no te molesto hasta entonces.[[ {{slots}}]]

[[Si te parece bien, te escribiré una sola vez, hacia {{checkInWhen}}, y no antes.]]

Gracias,
{{senderName}}`,
      usted: `{{greeting}}

Entendido, y gracias por decirme «ahora no» en lugar de dejarlo en el aire. Dejo de insistir con {{project}}.

Una petición mientras está reciente: ¿podríamos hablar {{minutes}} minutos para que me cuente qué tendría que cambiar para que fuera buen momento, y qué le gustaría ver hecho de otra forma? Lo anoto y no le molesto hasta entonces.[[ {{slots}}]]

[[Si le parece bien, le escribiré una sola vez, hacia {{checkInWhen}}, y no antes.]]

Gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.noDecision',
    group: 'situation',
    name: 'Sin decisión',
    use: null,
    subject: { tu: '¿Cómo se vio desde tu lado?', usted: '¿Cómo se vio desde su lado?' },
    body: {
      tu: `{{greeting}}

Gracias por cerrar el tema. Dejar las cosas como están también es una decisión, y muchas veces sensata.

¿Me regalas {{minutes}} minutos para contarme cómo se vio desde tu lado? Me gustaría entender qué hizo que cambiar pareciera más difícil o más arriesgado que esperar, y si algo por mi parte estorbó: demasiadas opciones, pocas pruebas, alguien que faltaba en la mesa. No voy a intentar reabrirlo.[[ {{slots}}]]

[[{{easyOut}}]]

Gracias,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por cerrar el tema. Dejar las cosas como están también es una decisión, y muchas veces sensata.

¿Me concedería {{minutes}} minutos para contarme cómo se vio desde su lado? Me gustaría entender qué hizo que cambiar pareciera más difícil o más arriesgado que esperar, y si algo por mi parte estorbó: demasiadas opciones, pocas pruebas, alguien que faltaba en la mesa. No voy a intentar reabrirlo.[[ {{slots}}]]

[[{{easyOut}}]]

Gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.inHouse',
    group: 'situation',
    name: 'Con medios propios',
    use: null,
    subject: {
      tu: '¿Qué inclinó la balanza hacia tu equipo?',
      usted: '¿Qué inclinó la balanza hacia su equipo?',
    },
    body: {
      tu: `{{greeting}}

Gracias por contármelo. Llevar {{project}} con tu propio equipo puede ser muy buena decisión, y ojalá salga bien.

¿Me dedicas {{minutes}} minutos para entender qué inclinó la balanza: control, coste, rapidez, conocimiento, o algo que yo debería haber mostrado? Por mi parte, nada que vender.[[ {{slots}}]]

[[{{easyOut}}]]

Mucha suerte,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por contármelo. Llevar {{project}} con su propio equipo puede ser muy buena decisión, y ojalá salga bien.

¿Me dedicaría {{minutes}} minutos para entender qué inclinó la balanza: control, coste, rapidez, conocimiento, o algo que yo debería haber mostrado? Por mi parte, nada que vender.[[ {{slots}}]]

[[{{easyOut}}]]

Mucha suerte,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.tender',
    group: 'situation',
    name: 'Licitación',
    use: null,
    subject: 'Solicitud de información sobre la valoración[[ – {{reference}}]]',
    body: `{{greetingFormal}}

[[Referencia: {{reference}}]]

Agradecemos la notificación del resultado y tomamos nota de la decisión de adjudicación.

Por medio de este mensaje solicitamos por escrito información sobre la valoración de nuestra oferta. En la medida en que su normativa lo permita, agradeceríamos conocer: nuestras puntuaciones y los comentarios principales por criterio; los puntos fuertes y débiles de la oferta; y, si puede facilitarse, por qué se prefirió la oferta seleccionada. Nos sirve igualmente una respuesta escrita o una llamada de {{minutes}} minutos, en la forma y el momento que prefieran.

Nuestro propósito es presentar mejores ofertas. Gracias por el tiempo dedicado a la nuestra.

Atentamente,
{{senderName}}`,
    onlyRegister: 'usted',
    signedWith: 'fullName',
  },
  {
    id: 'request.jobApplicant',
    group: 'situation',
    name: 'Candidatura',
    use: null,
    subject: 'Gracias, y una pregunta',
    body: `{{greeting}}

Gracias por la respuesta sobre {{roleLabel}} y por el tiempo dedicado a mi candidatura. Siento que esta vez no haya podido ser y deseo mucho éxito a la persona elegida.

Si la política de la empresa lo permite, agradecería una o dos indicaciones sinceras: ¿en qué convenció menos mi perfil o la entrevista, y qué haría más sólida mi candidatura para un puesto parecido? Con una línea por correo basta; una llamada de {{minutes}} minutos sería un regalo.

Con gusto volvería a presentarme.

Un saludo cordial,
{{senderName}}`,
    onlyRegister: null,
    signedWith: 'fullName',
  },
  {
    id: 'request.written',
    group: 'situation',
    name: 'Respuesta de una letra',
    use: null,
    subject: 'Con una letra basta',
    body: {
      tu: `{{greeting}}

Gracias por avisarme. Respeto la decisión y no voy a insistir.

Si puedes dedicarme un minuto, responde solo con las letras que correspondan:

A. Precio o presupuesto
B. Faltaba algo en lo que ofrecíamos
C. Momento u otras prioridades
D. Más confianza en otra opción
E. Nuestra forma de trabajar contigo
F. Otra cosa: …

Con una sola letra ya me ayudas. Gracias,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por avisarme. Respeto la decisión y no voy a insistir.

Si puede dedicarme un minuto, responda solo con las letras que correspondan:

A. Precio o presupuesto
B. Faltaba algo en lo que ofrecíamos
C. Momento u otras prioridades
D. Más confianza en otra opción
E. Nuestra forma de trabajar con usted
F. Otra cosa: …

Con una sola letra ya me ayuda. Gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
