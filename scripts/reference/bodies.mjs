/**
 * Actors that are neither states nor groupings: the companies, civil society and academic bodies,
 * initiatives and international organisations that take the floor at such meetings.
 */

const INTERNATIONAL = [
  { name: 'International Committee of the Red Cross', short: 'ICRC', acronym: ['ICRC'], alias: ['Red Cross'] },
  { name: 'International Criminal Police Organization', short: 'INTERPOL', acronym: ['INTERPOL'] },
  { name: 'International Telecommunication Union', short: 'ITU', acronym: ['ITU'] },
  { name: 'United Nations Institute for Disarmament Research', short: 'UNIDIR', acronym: ['UNIDIR'], alias: ['UN Institute for Disarmament Research'] },
  { name: 'United Nations Office for Disarmament Affairs', short: 'UNODA', acronym: ['UNODA'], alias: ['UN Office for Disarmament Affairs'] },
  { name: 'United Nations Office on Drugs and Crime', short: 'UNODC', acronym: ['UNODC'], alias: ['UN Office on Drugs and Crime'] },
  { name: 'Office of the United Nations High Commissioner for Human Rights', short: 'OHCHR', acronym: ['OHCHR'], alias: ['Office of the High Commissioner for Human Rights', 'UN Human Rights Office'] },
  { name: 'United Nations Development Programme', short: 'UNDP', acronym: ['UNDP'], alias: ['UN Development Programme'] },
  { name: 'United Nations Environment Programme', short: 'UNEP', acronym: ['UNEP'], alias: ['UN Environment Programme'] },
  { name: 'United Nations Educational, Scientific and Cultural Organization', short: 'UNESCO', acronym: ['UNESCO'] },
  { name: 'United Nations Children’s Fund', short: 'UNICEF', acronym: ['UNICEF'] },
  { name: 'UN Women', alias: ['United Nations Entity for Gender Equality and the Empowerment of Women'] },
  { name: 'UN Trade and Development', short: 'UNCTAD', acronym: ['UNCTAD'], former: ['United Nations Conference on Trade and Development'] },
  { name: 'World Bank', alias: ['World Bank Group'] },
  { name: 'International Monetary Fund', short: 'IMF', acronym: ['IMF'] },
  { name: 'World Trade Organization', short: 'WTO', acronym: ['WTO'], alias: ['World Trade Organisation'] },
  { name: 'World Intellectual Property Organization', short: 'WIPO', acronym: ['WIPO'] },
  { name: 'World Health Organization', short: 'WHO', acronym: ['WHO'], alias: ['World Health Organisation'] },
  { name: 'Food and Agriculture Organization of the United Nations', short: 'FAO', acronym: ['FAO'], alias: ['Food and Agriculture Organization'] },
  { name: 'Organisation for Economic Co-operation and Development', short: 'OECD', acronym: ['OECD'], alias: ['Organization for Economic Cooperation and Development'] },
  { name: 'International Organization for Migration', short: 'IOM', acronym: ['IOM'] },
  { name: 'International Atomic Energy Agency', short: 'IAEA', acronym: ['IAEA'] },
  { name: 'International Federation of Red Cross and Red Crescent Societies', short: 'IFRC', acronym: ['IFRC'] },
]

const COMPANIES = [
  { name: 'Microsoft', official: ['Microsoft Corporation'] },
  { name: 'Huawei', official: ['Huawei Corporation', 'Huawei Technologies'] },
  { name: 'Kaspersky', former: ['Kaspersky Lab'] },
  { name: 'Google' },
  { name: 'Meta', former: ['Facebook'], official: ['Meta Platforms'] },
  { name: 'Siemens' },
  { name: 'Cisco', official: ['Cisco Systems'] },
  { name: 'BI.ZONE' },
  { name: 'Cybereason' },
  { name: 'Trellix' },
]

const CIVIL_SOCIETY = [
  { name: 'Igarapé Institute' },
  { name: 'CyberPeace Institute', alias: ['Cyber Peace Institute'] },
  { name: 'Global Partners Digital', acronym: ['GPD'] },
  { name: 'R Street Institute', alias: ['R Street'] },
  { name: 'ICT4Peace', official: ['ICT4Peace Foundation'], alias: ['ICT for Peace'] },
  { name: 'Global Cyber Alliance', acronym: ['GCA'] },
  { name: 'Access Now' },
  { name: 'ARTICLE 19', alias: ['Article Nineteen'] },
  { name: 'Association for Progressive Communications', short: 'APC', acronym: ['APC'] },
  { name: 'Derechos Digitales' },
  { name: 'Electronic Frontier Foundation', short: 'EFF', acronym: ['EFF'] },
  { name: 'Human Rights Watch', acronym: ['HRW'] },
  { name: 'Amnesty International' },
  { name: 'Privacy International' },
  { name: 'Internet Society', acronym: ['ISOC'] },
  { name: 'Internet Corporation for Assigned Names and Numbers', short: 'ICANN', acronym: ['ICANN'] },
  { name: 'Forum of Incident Response and Security Teams', short: 'FIRST', acronym: ['FIRST'] },
  { name: 'DiploFoundation', alias: ['Diplo', 'Diplo Foundation'] },
  { name: 'Women’s International League for Peace and Freedom', short: 'WILPF', acronym: ['WILPF'] },
  { name: 'Women in International Security', acronym: ['WIIS'] },
  { name: 'International Chamber of Commerce' },
  { name: 'Third World Network', acronym: ['TWN'] },
  { name: 'Stimson Center', alias: ['Stimson Centre'] },
  { name: 'Carnegie Endowment for International Peace', alias: ['Carnegie Endowment'] },
  { name: 'EU Institute for Security Studies', acronym: ['EUISS'], alias: ['European Union Institute for Security Studies'] },
  { name: 'Observer Research Foundation', acronym: ['ORF'] },
  { name: 'Royal United Services Institute', short: 'RUSI', acronym: ['RUSI'] },
  { name: 'Chatham House', official: ['Royal Institute of International Affairs'] },
  { name: 'Global Network Initiative', acronym: ['GNI'] },
  { name: 'Center for Democracy and Technology', acronym: ['CDT'], alias: ['Center for Democracy & Technology'] },
  { name: 'Climate Action Network', acronym: ['CAN International'] },
]

const ACADEMIA = [
  { name: 'University of Hong Kong', acronym: ['HKU'] },
  { name: 'Central European University', acronym: ['CEU'] },
  // The report that names it does not say which institute of Shanghai: left for a person to settle.
  { name: 'Shanghai Institute' },
  { name: 'Australian Strategic Policy Institute', acronym: ['ASPI'] },
  { name: 'University of Oxford', alias: ['Oxford University'] },
  { name: 'Leiden University', alias: ['University of Leiden'] },
  { name: 'University of Florence' },
  { name: 'S. Rajaratnam School of International Studies', short: 'RSIS', acronym: ['RSIS'] },
]

const INITIATIVES = [
  { name: 'Global Forum on Cyber Expertise', acronym: ['GFCE'] },
  { name: 'Global Commission on the Stability of Cyberspace', acronym: ['GCSC'] },
  { name: 'IGF Best Practice Forum on Cybersecurity', acronym: ['IGF BPF'], alias: ['BPF on Cybersecurity', 'Best Practice Forum on Cybersecurity'] },
  { name: 'Internet Governance Forum', short: 'IGF', acronym: ['IGF'] },
  { name: 'Geneva Dialogue on Responsible Behaviour in Cyberspace', alias: ['Geneva Dialogue'] },
  { name: 'Let’s Talk Cyber' },
]

const ofKind = (kind, bodies) => bodies.map((body) => ({ ...body, kind }))

export const BODIES = [
  ...ofKind('international organisation', INTERNATIONAL),
  ...ofKind('company', COMPANIES),
  ...ofKind('civil society', CIVIL_SOCIETY),
  ...ofKind('academia', ACADEMIA),
  ...ofKind('initiative', INITIATIVES),
]
