/** Stems of words for what people are, in the languages most headlines are written in. */
const stems =
  'head|lead|leader|manager|director|engineer|developer|officer|chief|president|founder|owner|partner|analyst|consultant|' +
  'specialist|designer|architect|scientist|recruiter|executive|assistant|associate|coordinator|administrator|advisor|adviser|' +
  'representative|accountant|lawyer|attorney|counsel|nurse|physician|surgeon|dentist|professor|teacher|lecturer|researcher|' +
  'editor|writer|journalist|producer|buyer|planner|strategist|technician|operator|supervisor|trainer|coach|agent|broker|trader|' +
  'controller|auditor|paralegal|pharmacist|therapist|intern|trainee|apprentice|fellow|secretary|treasurer|investor|programmer|' +
  'marketer|seller|salesperson|principal|chair|chairman|chairwoman|captain|pilot|driver|chef|artist|photographer|translator|' +
  'librarian|mechanic|electrician|economist|statistician|evangelist|generalist|copywriter|underwriter|superintendent|' +
  'responsable|directeur|directrice|gérant|gérante|ingénieur|ingénieure|développeur|développeuse|chargé|chargée|comptable|' +
  'acheteur|acheteuse|chercheur|chercheuse|fondateur|fondatrice|consultante|avocat|avocate|médecin|' +
  'leiter|leiterin|geschäftsführer|geschäftsführerin|entwickler|entwicklerin|berater|beraterin|ingenieur|ingenieurin|referent|' +
  'referentin|gründer|gründerin|vorstand|projektleiter|teamleiter|mitarbeiter|arzt|ärztin|' +
  'gerente|directora|jefe|jefa|ingeniero|ingeniera|desarrollador|desarrolladora|consultor|consultora|analista|fundador|' +
  'fundadora|abogado|abogada|médico|diretor|diretora|engenheiro|engenheira|desenvolvedor|coordenador|coordenadora|sócio|sócia|' +
  'responsabile|direttore|direttrice|ingegnere|sviluppatore|consulente|titolare|fondatore|avvocato|' +
  'hoofd|ontwikkelaar|adviseur|eigenaar|medewerker|oprichter|leidinggevende|' +
  'kierownik|dyrektor|inżynier|specjalista|programista|właściciel|założyciel|analityk|' +
  'utvecklare|ingenjör|säljare|ledare|leder|ingeniør|udvikler|rådgiver|grundare|vd|' +
  'johtaja|päällikkö|asiantuntija|müdür|müdürü|yönetici|yöneticisi|mühendis|mühendisi|kurucu|uzmanı|' +
  'директор|руководитель|инженер|менеджер|разработчик|основатель|аналитик'
const acronyms =
  'c[a-z]{1,2}o|ciso|chro|vp|svp|evp|avp|md|gm|pm|hrbp|sdr|bdr|ae|csm|sre|qa|ux|rn|cpa|pdg|dg|drh|daf|dsi'

export const isRoleWord = new RegExp(`(?<![\\p{L}])(?:co-?)?(?:${stems}|${acronyms})(?![\\p{L}])`, 'iu')
/** `Founder of Quillmere`, but not `Head of Data`: only these words are followed by a company. */
export const ownsCompany = /(?<!\p{L})(?:co-?)?(?:founder|owner|c[efto]o|chair|chairman|chairwoman)$/iu
