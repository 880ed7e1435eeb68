import type { SampleThread } from '../../model.ts';

export const sampleThreads: readonly SampleThread[] = [
  {
    id: 'dana',
    from: { name: 'Lucía Ferrer', email: 'lucia.ferrer@northwind.example' },
    subject: 'Propuesta para la plataforma de datos',
    offer: `Hola, Lucía:

Aquí tienes nuestra propuesta para la plataforma de datos, con el plan y el precio que comentamos. La repasamos juntos cuando te venga bien.

Sam`,
    answer: `Hola, Sam:

Gracias por el tiempo que le habéis dedicado. Después de darle muchas vueltas, hemos decidido tomar un camino diferente: otro proveedor ya ha hecho esta misma migración en dos empresas de logística y eso ha inclinado la balanza.

Siento no tener mejores noticias.

Lucía`,
    toRequest: `Hola, Sam:

Claro que sí. Diez minutos me van bien. El jueves a las tres puedo, llámame al móvil.

Lucía`,
  },
  {
    id: 'priya',
    from: { name: 'Marta Olmo', email: 'marta.olmo@halden.example' },
    subject: 'Contrato de soporte del año que viene',
    offer: `Hola, Marta:

Como te dije, aquí va nuestra oferta para el contrato de soporte. En la segunda página están los tiempos de respuesta que pedías.

Sam`,
    answer: `Hola, Sam:

Te escribo por vuestra oferta: han congelado el presupuesto del año que viene, así que por ahora no seguiremos adelante con un contrato nuevo. Lo volveríamos a mirar en primavera.

Un saludo,
Marta Olmo`,
    toRequest: `Hola, Sam:

Gracias por preguntar. Con franqueza: la oferta estaba bien. Nadie quería firmar nada nuevo antes de que llegue en marzo la nueva directora financiera.

Marta`,
  },
  {
    id: 'ines',
    from: { name: 'Inés Almeida', email: 'ines@almeida-studio.example' },
    subject: 'Martes',
    offer: `Hola, Inés:

¿Vemos los bocetos el martes?

Sam`,
    answer: `Hola, Sam:

Lamentablemente el martes no puedo. ¿Te va bien el miércoles a las diez? Tengo muchas ganas de verlos.

Inés`,
    toRequest: `Perfecto, nos vemos el miércoles.

Inés`,
  },
];
