import type { Template } from '../../../model.ts';

export const otherTemplates: readonly Template[] = [
  {
    id: 'ack.only',
    group: 'without-request',
    name: 'Solo gracias',
    use: null,
    subject: 'Gracias',
    body: {
      tu: `{{greeting}}

Gracias por avisarme y por tenernos en cuenta para {{project}}. Respeto la decisión y espero que salga bien. Si algo cambia, ya sabes dónde encontrarme.

Un saludo,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por avisarme y por tenernos en cuenta para {{project}}. Respeto la decisión y espero que salga bien. Si algo cambia, ya sabe dónde encontrarme.

Un saludo,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.email',
    group: 'agreement',
    name: 'Acuerdo por correo',
    use: null,
    subject: null,
    body: {
      tu: 'Una cosa que pido a todo el mundo en este punto: decidas lo que decidas, ¿podemos reservar {{minutes}} minutos cuando esté resuelto? Si nos eliges, los usamos para empezar bien. Si no, me dices con franqueza qué lo decidió y yo escucho. Decir que sí a esto no es decir que sí a la propuesta.',
      usted:
        'Una cosa que pido a todo el mundo en este punto: decida lo que decida, ¿podemos reservar {{minutes}} minutos cuando esté resuelto? Si nos elige, los usamos para empezar bien. Si no, me dice con franqueza qué lo decidió y yo escucho. Decir que sí a esto no es decir que sí a la propuesta.',
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'agreement.clause',
    group: 'agreement',
    name: 'Cláusula de acuerdo',
    use: null,
    subject: 'Conversación de valoración',
    body: 'Conversación de valoración. Sea cual sea el resultado, ambas partes reservan hasta {{minutes}} minutos, en las dos semanas siguientes a la decisión, para una breve conversación de valoración. No genera ninguna obligación ni se utiliza para reabrir la decisión.',
    onlyRegister: 'usted',
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterCall',
    group: 'thanks',
    name: 'Gracias tras la llamada',
    use: null,
    subject: { tu: 'Gracias por tu franqueza', usted: 'Gracias por su franqueza' },
    body: {
      tu: `{{greeting}}

Gracias por tu franqueza.[[ Me llevo esto: {{lesson}}.]]

[[Lo que haré al respecto: {{action}}.]]
[[Como quedamos, te escribiré {{followUpWhen}}.]]

Me dedicaste un tiempo que no me debías, y lo valoro.

Un saludo cordial,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por su franqueza.[[ Me llevo esto: {{lesson}}.]]

[[Lo que haré al respecto: {{action}}.]]
[[Como quedamos, le escribiré {{followUpWhen}}.]]

Me dedicó un tiempo que no me debía, y lo valoro.

Un saludo cordial,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'thanks.afterWritten',
    group: 'thanks',
    name: 'Gracias por la respuesta',
    use: null,
    subject: null,
    body: {
      tu: `{{greeting}}

Gracias, es claro y útil. Lo he anotado y no voy a discutirlo.[[ Para mí cambia una cosa: {{action}}.]]

Espero que todo vaya bien por tu lado.

Un saludo,
{{senderName}}`,
      usted: `{{greeting}}

Gracias, es claro y útil. Lo he anotado y no voy a discutirlo.[[ Para mí cambia una cosa: {{action}}.]]

Espero que todo vaya bien por su lado.

Un saludo,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'nudge.noAnswer',
    group: 'follow-up',
    name: 'Recordatorio',
    use: null,
    subject: null,
    body: {
      tu: `{{greeting}}

Hace unos días te pregunté si podía conocer tu opinión sobre {{project}}. Si no es buen momento, no hace falta que respondas; es mi único recordatorio.

Si es más fácil en una línea: ¿qué fue lo que más pesó?

Gracias en cualquier caso,
{{senderName}}`,
      usted: `{{greeting}}

Hace unos días le pregunté si podía conocer su opinión sobre {{project}}. Si no es buen momento, no hace falta que responda; es mi único recordatorio.

Si es más fácil en una línea: ¿qué fue lo que más pesó?

Gracias en cualquier caso,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'declined.gracious',
    group: 'follow-up',
    name: 'Despedida',
    use: null,
    subject: null,
    body: {
      tu: `{{greeting}}

Por supuesto, sin ningún problema. Gracias por pensarlo y por la oportunidad de participar. Cierro aquí mi carpeta y te deseo lo mejor.

Un saludo,
{{senderName}}`,
      usted: `{{greeting}}

Por supuesto, sin ningún problema. Gracias por pensarlo y por la oportunidad de participar. Cierro aquí mi carpeta y le deseo lo mejor.

Un saludo,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'confirm.call',
    group: 'follow-up',
    name: 'Confirmar la llamada',
    use: null,
    subject: null,
    body: {
      tu: `{{greeting}}

Gracias por hacerme un hueco.[[ Quedamos {{callWhen}}.]] Serán {{minutes}} minutos y no tienes que preparar nada; tampoco hace falta que lo apuntes en el calendario.

[[Teléfono o enlace: {{callPlace}}]]

Si al final te viene mejor otro momento, dímelo.

Un saludo,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por hacerme un hueco.[[ Quedamos {{callWhen}}.]] Serán {{minutes}} minutos y no tiene que preparar nada; tampoco hace falta que lo apunte en el calendario.

[[Teléfono o enlace: {{callPlace}}]]

Si al final le viene mejor otro momento, dígamelo.

Un saludo,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'note.forPerson',
    group: 'follow-up',
    name: 'Nota a alguien que conoces',
    use: null,
    subject: 'Una pregunta',
    body: {
      tu: `{{greeting}}

La respuesta[[ sobre «{{topic}}»]] ha sido un no, y llegó desde una dirección que no admite respuestas, así que te escribo a ti. Respeto la decisión y no voy a pedir que se reabra.

¿Puedo hacerte una sola pregunta? Hasta donde puedas contarlo, ¿qué fue lo que más pesó? Con una línea basta, y si prefieres no responder, también está bien.

Gracias,
{{senderName}}`,
      usted: `{{greeting}}

La respuesta[[ sobre «{{topic}}»]] ha sido un no, y llegó desde una dirección que no admite respuestas, así que me dirijo a usted. Respeto la decisión y no voy a pedir que se reabra.

¿Puedo hacerle una sola pregunta? Hasta donde pueda contarlo, ¿qué fue lo que más pesó? Con una línea basta, y si prefiere no responder, también está bien.

Gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
];
