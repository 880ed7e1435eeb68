import type { Template } from '../../../model.ts';

export const toneTemplates: readonly Template[] = [
  {
    id: 'request.short',
    group: 'tone',
    name: 'Petición breve',
    use: null,
    subject: {
      tu: '¿{{minutes}} minutos para aprender de tu decisión?',
      usted: '¿{{minutes}} minutos para aprender de su decisión?',
    },
    body: {
      tu: `{{greeting}}

Gracias por avisarme y por decirlo con claridad. Esperaba otra respuesta, pero respeto la decisión y no voy a intentar cambiarla.

¿Me dedicarías {{minutes}} minutos para contarme cómo se vio desde tu lado? Mi idea es, sobre todo, escuchar.[[ {{slots}}]]

[[{{easyOut}}]]

Gracias en cualquier caso,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por avisarme y por decirlo con claridad. Esperaba otra respuesta, pero respeto la decisión y no voy a intentar cambiarla.

¿Me dedicaría {{minutes}} minutos para contarme cómo se vio desde su lado? Mi idea es, sobre todo, escuchar.[[ {{slots}}]]

[[{{easyOut}}]]

Gracias en cualquier caso,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.warm',
    group: 'tone',
    name: 'Petición cercana',
    use: null,
    subject: 'Un pequeño favor antes de cerrar mis notas',
    body: {
      tu: `{{greeting}}

Gracias por tomarte el tiempo de escribirme. He disfrutado trabajando contigo en {{project}}, así que no voy a ocultar que me da pena. Lo importante es que tengas una solución que te encaje.

Antes de cerrar mis notas, ¿puedo pedirte un favor? Una llamada de {{minutes}} minutos, sin venta y sin segunda oferta, para aprender qué viste tú que a mí se me escapó. Me ayudaría a hacerlo mejor si volvemos a coincidir.[[ {{slots}}]]

[[{{easyOut}}]]

Muchas gracias,
{{senderName}}`,
      usted: `{{greeting}}

Gracias por tomarse el tiempo de escribirme. He disfrutado trabajando con usted en {{project}}, así que no voy a ocultar que me da pena. Lo importante es que tenga una solución que le encaje.

Antes de cerrar mis notas, ¿puedo pedirle un favor? Una llamada de {{minutes}} minutos, sin venta y sin segunda oferta, para aprender qué vio usted que a mí se me escapó. Me ayudaría a hacerlo mejor si volvemos a coincidir.[[ {{slots}}]]

[[{{easyOut}}]]

Muchas gracias,
{{senderName}}`,
    },
    onlyRegister: null,
    signedWith: 'firstName',
  },
  {
    id: 'request.formal',
    group: 'tone',
    name: 'Petición formal',
    use: null,
    subject: 'Solicitud de una breve llamada de valoración',
    body: `{{greetingFormal}}

Le agradecemos que nos haya comunicado su decisión sobre {{project}}. La respetamos plenamente y damos las gracias a todas las personas que revisaron nuestra propuesta.

Analizamos cada propuesta que no resulta elegida. ¿Podría usted, o la persona que considere oportuna, dedicarnos una llamada de {{minutes}} minutos sobre los aspectos que más pesaron? Nuestro único fin es mejorar; no le pediremos que reconsidere la decisión.[[ {{slots}}]]

[[{{easyOut}}]]

Atentamente,
{{senderName}}`,
    onlyRegister: 'usted',
    signedWith: 'fullName',
  },
];
