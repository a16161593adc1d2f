const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Compared without dots, hyphens and case. */
export const plain = (word: string): string => word.replace(/[.,\-®™]/g, '').toLowerCase()

export const credentials = words(
  'phd dphil md do dds dmd dvm mba emba msc ms meng mphil mres mpa mph mpp mfa med bsc beng bba ba bcom ma llm llb ' +
    'jd esq cpa cfa caia frm acca fcca aca fca cma cima cgma cissp cisa cism crisc ccna ccie ceh pmp pmiacp capm csm cspo ' +
    'psm prince2 itil togaf shrmcp shrmscp phr sphr cipd mcipd fcipd pe peng pengineer rn bsn msn fnpbc np lpn aia riba ' +
    'leed ap leedap frsa frcs frcp mrcp obe mbe cbe kbe ceng mice miet mrics frics fca ca cfp clu chfc dipling diplkfm ' +
    'mag dba edd psyd pharmd cpt usn usaf usmc ret six sigma lssbb lssgb gphr cipp ccp cams acams',
)

/** May stand before a name of a single word. */
export const surePrefixes = words(
  'dr dra drs dring drmed prof professor profdr mr mrs ms mx miss rev mudr phdr mvdr judr sheikh shaikh herr frau',
)

/** Names and words of other languages too: honorifics only where a full name follows. */
export const doubtfulPrefixes = words(
  'ing mag sir dame hon eng engr er ca adv arch capt col lt maj sgt ir lic mgr he med hc diplomingenieur dipling cs cma',
)

export const particles = words(
  'van von vom zu zum zur der den de del della delle dello dell di da dos das do du des d la le los las ten ter te t ' +
    "'t het bin bint ibn al el ul abu ben bar mac st san santa e y af av op",
)

/** Belong to the name before them: `Abdul Rahman`. */
export const prefixedGivenNames = words('abdul abdel abd abdu abdur')

export const suffixes = words('jr sr ii iii iv v filho neto junior júnior sobrinho')

/** Two of these at the end of a name are a father's and a mother's, not a middle name. */
export const iberianSurnames = words(
  'garcía garcia rodríguez rodriguez gonzález gonzalez fernández fernandez lópez lopez martínez martinez sánchez sanchez ' +
    'pérez perez gómez gomez martín martin jiménez jimenez ruiz hernández hernandez díaz diaz moreno muñoz munoz álvarez ' +
    'alvarez romero alonso gutiérrez gutierrez navarro torres domínguez dominguez vázquez vazquez ramos gil ramírez ramirez ' +
    'serrano blanco molina morales suárez suarez ortega delgado castro ortiz rubio marín marin sanz núñez nunez iglesias ' +
    'medina garrido cortés cortes castillo santos lozano guerrero cano prieto méndez mendez cruz flores herrera vargas rojas ' +
    'reyes silva souza sousa oliveira pereira ferreira costa rodrigues almeida nascimento lima araújo araujo carvalho ' +
    'ribeiro gomes martins fernandes rocha',
)

export const compoundFamilyNames = words(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 慕容 令狐 司徒 남궁 황보 선우 제갈 독고 사공 서문',
)
