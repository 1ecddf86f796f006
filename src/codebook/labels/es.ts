import type { CodebookLabels } from '#codebook/structure.ts';

/** Spanish words of the shipped key. All of its labels and hints are ours, chosen close to the published English ones. */
export const es: CodebookLabels = {
  dimensions: {
    A: 'Acceso a los medios de vida',
    B: 'Entorno de vida',
    C: 'Relaciones con las instituciones',
    D: 'Relaciones personales',
    E: 'Equilibrios sociales',
    F: 'Equilibrios personales',
    G: 'Sentimientos de bienestar y malestar',
    H: 'Actitudes e iniciativas',
    I: 'Compromiso con la sociedad',
  },
  components: {
    A00: {
      label: 'Medios de vida en general',
      hint: 'tener o no con qué vivir, pobreza, riqueza, necesidades básicas',
    },
    A01: { label: 'Alimentación / bebida', hint: 'comer, beber, dieta sana o elegida, banco de alimentos' },
    A02: {
      label: 'Atención médica y medicamentos',
      hint: 'recibir atención médica, medicinas, operaciones, hospital',
    },
    A03: {
      label: 'Vivienda / equipamiento del hogar',
      hint: 'tener vivienda, muebles, suministros, calefacción, aislamiento térmico',
    },
    A04: { label: 'Ropa y calzado', hint: 'ropa, zapatos' },
    A05: {
      label: 'Educación / formación',
      hint: 'escuela, calidad de la enseñanza, formación profesional o continua',
    },
    A06: { label: 'Empleo / trabajo', hint: 'tener trabajo, paro, desempleo, inserción laboral' },
    A07: {
      label: 'Ocio, cultura / deporte',
      hint: 'tiempo libre, vacaciones, descanso, deporte, lectura, cine, música',
    },
    A08: {
      label: 'Poder adquisitivo / finanzas',
      hint: 'ingresos, facturas, deudas, gasto en energía, seguridad económica',
    },
    A09: {
      label: 'Ayudas / servicios a las personas',
      hint: 'ayuda en dinero o en especie, servicios a domicilio, ayuda de las instituciones',
    },
    A10: { label: 'Movilidad', hint: 'desplazarse, transporte público, coche, permiso de conducir' },
    A11: { label: 'Información / intercambio', hint: 'prensa, Internet, medios de comunicación' },
    B00: { label: 'Entorno de vida en general', hint: 'entorno agradable o difícil, seguro, aislado' },
    B01: {
      label: 'Salubridad / contaminación / ruido',
      hint: 'suciedad, basura, humedad, contaminación, ruido, tráfico',
    },
    B02: { label: 'Infraestructuras básicas', hint: 'carreteras, aceras, agua, redes de energía' },
    B03: {
      label: 'Servicios y comercios de proximidad',
      hint: 'centro de salud, escuela, correos, tiendas cercanas',
    },
    B04: {
      label: 'Lugares de encuentro y de descanso',
      hint: 'parques, zonas de juego, centros sociales, plazas',
    },
    B05: { label: 'Espacio y paisaje', hint: 'espacio, naturaleza cercana, belleza del lugar' },
    B06: { label: 'Tiempo y fenómenos naturales', hint: 'clima, sol, inundaciones, calor' },
    B07: {
      label: 'Condiciones de trabajo y de producción',
      hint: 'condiciones laborales, seguridad en el trabajo, lugares de producción',
    },
    C00: {
      label: 'Relaciones con las instituciones en general',
      hint: 'cómo tratan las instituciones a las personas',
    },
    C01: {
      label: 'Derechos / reconocimiento',
      hint: 'derechos fundamentales, igualdad de trato, discriminación',
    },
    C02: { label: 'Funcionamiento de la justicia', hint: 'tribunales, equidad, policía' },
    C03: { label: 'Transparencia y comunicación', hint: 'estar informado, claridad de las decisiones' },
    C04: {
      label: 'Organización, gestión, finanzas',
      hint: 'gestión y gastos de los servicios públicos',
    },
    C05: {
      label: 'Acceso, información, contactos',
      hint: 'dar con el servicio adecuado, horarios, trámites',
    },
    C06: {
      label: 'Políticas y medidas públicas',
      hint: 'lo que las instituciones ponen en marcha, planes de empleo, ayuda para buscar trabajo',
    },
    D00: {
      label: 'Relaciones personales en general',
      hint: 'tener gente cerca, alguien con quien contar, soledad',
    },
    D01: { label: 'Vida de pareja e intimidad', hint: 'amor, cónyuge, sexualidad, separación' },
    D02: { label: 'Familia', hint: 'vida familiar, hijos, tensiones o violencia en casa' },
    D03: { label: 'Amistad', hint: 'tener amigos, su apoyo' },
    D04: { label: 'Vecindad', hint: 'relaciones entre vecinos, ayuda mutua' },
    D05: {
      label: 'Relaciones en el trabajo, la escuela y las asociaciones',
      hint: 'compañeros, profesores, miembros de asociaciones',
    },
    D06: { label: 'Relaciones con los animales', hint: 'mascotas, cariño por los animales' },
    E00: { label: 'Equilibrios sociales en general', hint: 'estado de la sociedad en su conjunto' },
    E01: {
      label: 'Identidad, cultura y valores',
      hint: 'valores compartidos, tradiciones, respeto entre culturas',
    },
    E02: { label: 'Equilibrio demográfico', hint: 'generaciones, envejecimiento, migraciones' },
    E03: { label: 'Equilibrio social y cohesión', hint: 'desigualdad, solidaridad, exclusión, convivencia' },
    E04: { label: 'Equilibrio económico', hint: 'economía, crisis, reparto de la riqueza' },
    E05: { label: 'Violencia y paz', hint: 'guerra, delincuencia, inseguridad, paz' },
    E06: { label: 'Sociedad y medio ambiente', hint: 'clima, biodiversidad, uso de los recursos' },
    E07: { label: 'Progreso, ciencia y técnica', hint: 'tecnologías, investigación, cambio digital' },
    F00: { label: 'Equilibrios personales en general', hint: 'sentirse en equilibrio o no' },
    F01: { label: 'Salud física', hint: 'estar enfermo, dolor, forma física, sueño' },
    F02: { label: 'Autonomía / libertad', hint: 'decidir por uno mismo, independencia' },
    F03: {
      label: 'Tiempo y equilibrio entre actividades',
      hint: 'tiempo para uno mismo, vida fuera de casa y del trabajo, ritmo',
    },
    F04: {
      label: 'Equilibrio mental y emocional',
      hint: 'estado de ánimo, depresión, adicciones, salir adelante',
    },
    F05: { label: 'Espiritualidad / convicciones', hint: 'religión, filosofía, sentido de la vida' },
    F06: { label: 'Lugar en la sociedad', hint: 'sentirse útil, integrado, tener un papel' },
    F07: { label: 'Desarrollo personal', hint: 'aprender, evolucionar, desarrollar los talentos' },
    F08: { label: 'Proyectos de vida / perspectivas', hint: 'planes, futuro, esperanza' },
    G00: { label: 'Sentimientos en general', hint: 'sentirse bien o mal, de forma global' },
    G01: { label: 'Autoestima', hint: 'valorarse, vergüenza, confianza' },
    G02: {
      label: 'Satisfacción / frustración',
      hint: 'reconocimiento de lo que se hace, envidia, frustración',
    },
    G03: { label: 'Serenidad / miedo', hint: 'tranquilidad, miedo, sensación de inseguridad' },
    G04: { label: 'Estrés / despreocupación', hint: 'preocupación constante, presión, ligereza' },
    G05: { label: 'Alegría / tristeza', hint: 'reír, pena, sufrimiento' },
    H00: { label: 'Actitudes e iniciativas en general', hint: 'comportamiento en general' },
    H01: { label: 'Trabajo sobre uno mismo', hint: 'esfuerzo, respeto de sí mismo, cambiar de hábitos' },
    H02: {
      label: 'Actividades e iniciativas personales',
      hint: 'hacer algo por uno mismo, lanzarse, aficiones',
    },
    H03: { label: 'Sociabilidad', hint: 'conocer gente, salir, vínculos sociales' },
    H04: { label: 'Escucha y solidaridad', hint: 'ayudar, escuchar, compartir' },
    H05: {
      label: 'Responsabilidad con los bienes comunes',
      hint: 'reciclar, ahorrar energía, cuidar los lugares',
    },
    H06: { label: 'Dinamismo y voluntad', hint: 'motivación, valor, perseverancia' },
    I00: { label: 'Compromiso con la sociedad en general', hint: 'participar en la sociedad' },
    I07: {
      label: 'Compromiso (I07)',
      hint: 'en los datos: organizar un grupo semanal de ayuda mutua',
    },
    I08: { label: 'Compromiso (I08)', hint: 'en los datos: salir del aislamiento' },
  },
};
