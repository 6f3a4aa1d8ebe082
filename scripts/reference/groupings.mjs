/**
 * Groupings and regional organisations that speak, with their members.
 *
 * members   ISO alpha-3 codes, or @id for an actor that is no state; members since before 2015
 *           need no date. A member that came or went since then has its own row in `changes`
 *           (from = first day of membership, to = last day).
 * note      what the list leaves open. Empty `members` means: the composition is informal or
 *           changes too often to state without guessing.
 *
 * Rows say who belongs, so that a member can inherit its group's position. A suspension from an
 * organisation's organs (African Union: Mali, Sudan …) does not end a membership and is not
 * recorded, except where it lasted for years and the group plainly no longer spoke for the state.
 */
import { UN_GROUPS } from './regions.mjs'

const EU_27 = `AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP
  SWE`
const GULF = 'BHR KWT OMN QAT SAU ARE'
const ARAB = `DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN TUN ARE YEM`
const SMALL_ISLANDS = `ATG BHS BRB BLZ CPV COM COK CUB DMA DOM FJI GRD GNB GUY HTI JAM KIR MDV MHL MUS FSM NRU NIU PLW
  PNG KNA LCA VCT WSM STP SYC SGP SLB SUR TLS TON TTO TUV VUT`
const AFRICA = UN_GROUPS['African Group']
const LATIN_AMERICA = UN_GROUPS.GRULAC

/** The UN's own regional groups: their members come from regions.mjs. */
const UN_REGIONAL = [
  {
    id: 'african-group', name: 'African Group', kind: 'grouping', members: AFRICA,
    alias: ['African States', 'Group of African States', 'Africa Group', 'African Group of Negotiators'], acronym: ['AGN'],
  },
  {
    id: 'asia-pacific-group', name: 'Asia-Pacific Group', kind: 'grouping', members: UN_GROUPS['Asia-Pacific Group'],
    alias: ['Asia-Pacific States', 'Asian Group', 'Group of Asia-Pacific States', 'Asia and the Pacific Group'], acronym: ['APG'],
  },
  {
    id: 'eastern-european-group', name: 'Eastern European Group', kind: 'grouping', members: UN_GROUPS.EEG,
    alias: ['Eastern European States', 'Group of Eastern European States'], acronym: ['EEG'],
  },
  {
    id: 'grulac', name: 'Group of Latin American and Caribbean Countries', short: 'GRULAC', kind: 'grouping', members: LATIN_AMERICA,
    alias: ['Group of Latin American and Caribbean States', 'Latin American and Caribbean Group', 'Latin American and Caribbean States', 'Latin American Group'],
    acronym: ['GRULAC'],
  },
  {
    id: 'weog', name: 'Western European and Others Group', short: 'WEOG', kind: 'grouping', members: UN_GROUPS.WEOG, without: 'USA',
    alias: ['Western European and other States', 'Group of Western European and other States', 'Western European and Other States Group', 'Western Europe and Others Group'],
    acronym: ['WEOG'],
    note: 'The United States attends as an observer and is no member: 28 rows.',
  },
]

const EUROPE_AND_NORTH = [
  {
    id: 'european-union', name: 'European Union', short: 'EU', kind: 'regional organisation', members: EU_27,
    changes: [['GBR', null, '2020-01-31']],
    acronym: ['EU', 'E.U.'], alias: ['European Union and its Member States', 'EU and its Member States'], adjective: ['European'],
  },
  { id: 'nordic-countries', name: 'Nordic countries', kind: 'grouping', members: 'DNK FIN ISL NOR SWE', alias: ['Nordics', 'Nordic States', 'Nordic Group', 'Nordic five'] },
  { id: 'baltic-states', name: 'Baltic states', kind: 'grouping', members: 'EST LVA LTU', alias: ['Baltics', 'Baltic countries'] },
  {
    id: 'nordic-baltic', name: 'Nordic-Baltic countries', kind: 'grouping', members: 'DNK EST FIN ISL LVA LTU NOR SWE',
    alias: ['Nordic-Baltic Eight', 'Nordic-Baltic states', 'Nordic-Baltic group', 'Nordic and Baltic countries', 'Nordic and Baltic states', 'Nordic-Baltics'], acronym: ['NB8'],
  },
  { id: 'benelux', name: 'Benelux', kind: 'grouping', members: 'BEL NLD LUX', alias: ['Benelux countries'] },
  { id: 'visegrad-group', name: 'Visegrad Group', kind: 'grouping', members: 'CZE HUN POL SVK', alias: ['Visegrád Group', 'Visegrad Four', 'Visegrad countries'], acronym: ['V4'] },
  {
    id: 'council-of-europe', name: 'Council of Europe', kind: 'regional organisation', acronym: ['CoE'],
    members: `ALB AND ARM AUT AZE BEL BIH BGR HRV CYP CZE DNK EST FIN FRA GEO DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX
      MLT MDA MCO MNE NLD MKD NOR POL PRT ROU SMR SRB SVK SVN ESP SWE CHE TUR UKR GBR`,
    changes: [['RUS', null, '2022-03-15']],
  },
  {
    id: 'osce', name: 'Organization for Security and Co-operation in Europe', short: 'OSCE', kind: 'regional organisation',
    members: `ALB AND ARM AUT AZE BLR BEL BIH BGR CAN HRV CYP CZE DNK EST FIN FRA GEO DEU GRC VAT HUN ISL IRL ITA KAZ
      KGZ LVA LIE LTU LUX MLT MDA MCO MNG MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE TJK TUR TKM UKR
      GBR USA UZB`,
    acronym: ['OSCE'], alias: ['Organisation for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe'],
  },
  {
    id: 'nato', name: 'North Atlantic Treaty Organization', short: 'NATO', kind: 'regional organisation',
    members: `ALB BEL BGR CAN HRV CZE DNK EST FRA DEU GRC HUN ISL ITA LVA LTU LUX NLD NOR POL PRT ROU SVK SVN ESP TUR
      GBR USA`,
    changes: [['MNE', '2017-06-05', null], ['MKD', '2020-03-27', null], ['FIN', '2023-04-04', null], ['SWE', '2024-03-07', null]],
    acronym: ['NATO'], alias: ['North Atlantic Treaty Organisation', 'Atlantic Alliance'],
  },
]

const AFRICA_AND_ARAB_WORLD = [
  {
    id: 'african-union', name: 'African Union', kind: 'regional organisation', members: AFRICA, without: 'MAR',
    changes: [['MAR', '2017-01-31', null]], acronym: ['AU'], former: ['Organisation of African Unity'],
    note: 'The Sahrawi Republic is a member of the Union and no actor here.',
  },
  {
    id: 'sadc', name: 'Southern African Development Community', short: 'SADC', kind: 'regional organisation',
    members: 'AGO BWA COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE', changes: [['COM', '2017-08-20', null]], acronym: ['SADC'],
    note: 'Comoros was admitted at the summit of August 2017.',
  },
  { id: 'eac', name: 'East African Community', short: 'EAC', kind: 'regional organisation', members: '', acronym: ['EAC'], note: 'Joining dates since 2015 not established here.' },
  { id: 'igad', name: 'Intergovernmental Authority on Development', short: 'IGAD', kind: 'regional organisation', members: '', acronym: ['IGAD'], note: 'Withdrawals and returns not established here.' },
  { id: 'eccas', name: 'Economic Community of Central African States', short: 'ECCAS', kind: 'regional organisation', members: '', acronym: ['ECCAS'], note: 'Membership not established here.' },
  { id: 'comesa', name: 'Common Market for Eastern and Southern Africa', short: 'COMESA', kind: 'regional organisation', members: '', acronym: ['COMESA'], note: 'Membership not established here.' },
  {
    id: 'ecowas', name: 'Economic Community of West African States', short: 'ECOWAS', kind: 'regional organisation',
    members: 'BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO',
    changes: [['BFA', null, '2025-01-28'], ['MLI', null, '2025-01-28'], ['NER', null, '2025-01-28']], acronym: ['ECOWAS'],
  },
  { id: 'arab-group', name: 'Arab Group', kind: 'grouping', members: ARAB, changes: [['SYR', '2023-05-07', null]], alias: ['Group of Arab States', 'Arab States'], note: 'As the League of Arab States.' },
  {
    id: 'league-of-arab-states', name: 'League of Arab States', kind: 'regional organisation', members: ARAB, changes: [['SYR', '2023-05-07', null]],
    acronym: ['LAS'], alias: ['Arab League'], note: 'Syria was suspended from November 2011 to 7 May 2023.',
  },
  { id: 'gcc', name: 'Gulf Cooperation Council', short: 'GCC', kind: 'regional organisation', members: GULF, acronym: ['GCC'], alias: ['Cooperation Council for the Arab States of the Gulf', 'Gulf Co-operation Council'] },
  {
    id: 'oic', name: 'Organisation of Islamic Cooperation', short: 'OIC', kind: 'regional organisation',
    members: `AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT
      KGZ LBN LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR TJK TGO TUN TUR TKM UGA ARE
      UZB YEM`,
    changes: [['SYR', '2025-03-07', null]],
    acronym: ['OIC'], alias: ['Organization of Islamic Cooperation', 'OIC Group'], former: ['Organisation of the Islamic Conference'],
    note: 'Syria was suspended from August 2012 to 7 March 2025.',
  },
]

const AMERICAS = [
  { id: 'caricom', name: 'Caribbean Community', short: 'CARICOM', kind: 'regional organisation', members: 'ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA SUR TTO VCT', acronym: ['CARICOM'], note: 'Montserrat is a member and no actor here.' },
  {
    id: 'oas', name: 'Organization of American States', short: 'OAS', kind: 'regional organisation', members: `${LATIN_AMERICA} USA CAN`, without: 'CUB NIC VEN',
    changes: [['NIC', null, '2023-11-19'], ['VEN', null, '2019-04-27']], acronym: ['OAS'], alias: ['Organisation of American States'],
    note: 'Cuba has not taken part since 1962. Venezuela’s Government withdrew on 27 April 2019, which the organisation disputed.',
  },
  {
    id: 'celac', name: 'Community of Latin American and Caribbean States', short: 'CELAC', kind: 'regional organisation', members: LATIN_AMERICA,
    acronym: ['CELAC'], note: 'Bolivia (November 2019 to November 2020) and Brazil (January 2020 to January 2023) stayed away without leaving.',
  },
  { id: 'sica', name: 'Central American Integration System', short: 'SICA', kind: 'regional organisation', members: 'BLZ CRI DOM SLV GTM HND NIC PAN', acronym: ['SICA'] },
  {
    id: 'alba', name: 'Bolivarian Alliance for the Peoples of Our America', short: 'ALBA', kind: 'regional organisation', members: 'ATG CUB DMA GRD KNA LCA NIC VCT VEN',
    changes: [['ECU', null, '2018-08-23'], ['BOL', null, '2019-11-15'], ['BOL', '2020-11-20', '2025-10-25']], acronym: ['ALBA', 'ALBA-TCP'],
    note: 'Bolivia: withdrawal and return as its foreign ministry announced them; suspended on 25 October 2025.',
  },
  {
    id: 'mercosur', name: 'Southern Common Market', short: 'Mercosur', kind: 'regional organisation', members: 'ARG BRA PRY URY',
    changes: [['BOL', '2024-08-07', null], ['VEN', null, '2016-12-01']], alias: ['Mercosur', 'Mercosul'],
    note: 'Venezuela has been suspended since December 2016.',
  },
  { id: 'abu', name: 'Argentina, Brazil and Uruguay', short: 'ABU', kind: 'grouping', members: 'ARG BRA URY', acronym: ['ABU'], alias: ['Grupo Sur'] , note: 'In climate talks; Paraguay joins some statements as Grupo Sur.' },
  { id: 'ailac', name: 'Independent Association of Latin America and the Caribbean', short: 'AILAC', kind: 'grouping', members: 'CHL COL CRI GTM HND PAN PRY PER', acronym: ['AILAC'], alias: ['Independent Alliance of Latin America and the Caribbean'] },
]

const ASIA_AND_PACIFIC = [
  { id: 'asean', name: 'ASEAN', kind: 'regional organisation', members: 'BRN KHM IDN LAO MYS MMR PHL SGP THA VNM', changes: [['TLS', '2025-10-26', null]], official: ['Association of Southeast Asian Nations'], alias: ['Association of South-East Asian Nations', 'ASEAN Member States'] },
  { id: 'saarc', name: 'South Asian Association for Regional Cooperation', short: 'SAARC', kind: 'regional organisation', members: 'AFG BGD BTN IND MDV NPL PAK LKA', acronym: ['SAARC'] },
  {
    id: 'pacific-islands-forum', name: 'Pacific Islands Forum', kind: 'regional organisation', members: 'AUS COK FJI KIR MHL FSM NRU NZL NIU PLW PNG WSM SLB TON TUV VUT',
    acronym: ['PIF'], alias: ['Pacific Island Forum'],
    note: 'French Polynesia and New Caledonia are members and no actors here. Kiribati announced its withdrawal in July 2022 and returned in early 2023, before the notice ran out.',
  },
  { id: 'psids', name: 'Pacific Small Island Developing States', short: 'PSIDS', kind: 'grouping', members: 'FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT', acronym: ['PSIDS', 'Pacific SIDS'] },
  {
    id: 'sco', name: 'Shanghai Cooperation Organization', short: 'SCO', kind: 'regional organisation', members: 'CHN KAZ KGZ RUS TJK UZB',
    changes: [['IND', '2017-06-09', null], ['PAK', '2017-06-09', null], ['IRN', '2023-07-04', null], ['BLR', '2024-07-04', null]],
    acronym: ['SCO'], alias: ['Shanghai Cooperation Organisation'],
  },
  { id: 'cis', name: 'Commonwealth of Independent States', short: 'CIS', kind: 'regional organisation', members: 'ARM AZE BLR KAZ KGZ MDA RUS TJK UZB', acronym: ['CIS'], note: 'Turkmenistan is an associate; Ukraine never ratified the charter and withdrew its representatives in 2018.' },
  { id: 'csto', name: 'Collective Security Treaty Organization', short: 'CSTO', kind: 'regional organisation', members: 'ARM BLR KAZ KGZ RUS TJK', acronym: ['CSTO'], alias: ['Collective Security Treaty Organisation'], note: 'Armenia has frozen its participation since 2024 without leaving.' },
]

const CROSS_REGIONAL = [
  {
    id: 'g77-and-china', name: 'Group of 77 and China', short: 'G77 and China', kind: 'grouping',
    members: `${AFRICA} ${LATIN_AMERICA} AFG BHR BGD BTN BRN KHM CHN PRK FJI IND IDN IRN IRQ JOR KIR KWT LAO LBN MYS MDV
      MHL FSM MNG MMR NRU NPL OMN PAK PNG PHL QAT WSM SAU SGP SLB LKA PSE SYR TJK THA TLS TON TKM ARE VUT VNM YEM AZE`,
    without: 'MEX',
    acronym: ['G77', 'G-77', 'G 77'],
    alias: ['G-77 and China', 'G77/China', 'G-77/China', 'G77+China', 'G-77+China', 'G77 & China', 'G-77 & China', 'Group of 77', 'Group of 77 plus China', 'Group of 77/China', 'Group of 77 & China', 'Group of 77 developing countries and China'],
    misspelling: ['G77and China'],
  },
  {
    id: 'non-aligned-movement', name: 'Non-Aligned Movement', short: 'NAM', kind: 'grouping',
    members: `${AFRICA} AFG BHR BGD BTN BRN KHM PRK FJI IND IDN IRN IRQ JOR KWT LAO LBN MYS MDV MNG MMR NPL OMN PAK PSE
      PNG PHL QAT SAU SGP LKA SYR THA TLS TKM ARE UZB VUT VNM YEM BLR AZE ATG BHS BRB BLZ BOL CHL COL CUB DMA DOM ECU
      GRD GTM GUY HTI HND JAM NIC PAN PER KNA LCA VCT SUR TTO VEN`,
    without: 'SSD', changes: [['SSD', '2024-01-17', null]],
    acronym: ['NAM'], alias: ['Movement of Non-Aligned Countries', 'Non-Aligned Countries', 'Nonaligned Movement', 'Non Aligned Movement'],
    note: 'South Sudan was admitted in 2023 and welcomed as the 121st member on 17 January 2024 in Kampala, the date used here.',
  },
  { id: 'p5', name: 'Permanent members of the Security Council', short: 'P5', kind: 'grouping', members: 'CHN FRA RUS GBR USA', acronym: ['P5', 'P-5'], alias: ['Permanent Five', 'five permanent members'] },
  { id: 'five-eyes', name: 'Five Eyes', kind: 'grouping', members: 'AUS CAN NZL GBR USA', acronym: ['FVEY'], alias: ['Five Eyes countries'] },
  { id: 'g7', name: 'Group of Seven', short: 'G7', kind: 'grouping', members: 'CAN FRA DEU ITA JPN GBR USA', acronym: ['G7', 'G-7'], alias: ['Group of 7'] },
  {
    id: 'g20', name: 'Group of Twenty', short: 'G20', kind: 'grouping', members: 'ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA @european-union',
    changes: [['@african-union', '2023-09-09', null]], acronym: ['G20', 'G-20'], alias: ['Group of 20'],
  },
  {
    id: 'brics', name: 'BRICS', kind: 'grouping', members: 'BRA RUS IND CHN ZAF',
    changes: [['EGY', '2024-01-01', null], ['ETH', '2024-01-01', null], ['IRN', '2024-01-01', null], ['ARE', '2024-01-01', null], ['IDN', '2025-01-06', null]],
    alias: ['BRICS countries', 'BRICS+'], note: 'Saudi Arabia was invited for 1 January 2024 and has not plainly accepted: no row.',
  },
  { id: 'basic', name: 'BASIC', kind: 'grouping', members: 'BRA ZAF IND CHN', alias: ['BASIC countries', 'BASIC Group'] },
  { id: 'mikta', name: 'MIKTA', kind: 'grouping', members: 'MEX IDN KOR TUR AUS', alias: ['MIKTA countries'] },
  { id: 'quad', name: 'Quadrilateral Security Dialogue', short: 'Quad', kind: 'grouping', members: 'AUS IND JPN USA', alias: ['Quad', 'Quad countries'] },
  { id: 'juscanz', name: 'JUSCANZ', kind: 'grouping', members: 'JPN USA CAN AUS NZL', alias: ['JUSCANZ Group'], note: 'The five of the name; more states join in some bodies.' },
  { id: 'jusscannz', name: 'JUSSCANNZ', kind: 'grouping', members: 'JPN USA CHE CAN AUS NOR NZL', alias: ['JUSSCANNZ Group'], note: 'The seven of the name; more states join in some bodies.' },
  { id: 'aosis', name: 'Alliance of Small Island States', short: 'AOSIS', kind: 'grouping', members: SMALL_ISLANDS, acronym: ['AOSIS'] },
  { id: 'sids', name: 'Small Island Developing States', short: 'SIDS', kind: 'grouping', members: SMALL_ISLANDS, acronym: ['SIDS'], alias: ['small island developing States'], note: 'The UN’s list of 39 states is that of AOSIS.' },
  {
    id: 'ldcs', name: 'Least Developed Countries', short: 'LDCs', kind: 'grouping',
    members: `AFG AGO BGD BEN BFA BDI KHM CAF TCD COM COD DJI ERI ETH GMB GIN GNB HTI KIR LAO LSO LBR MDG MWI MLI MRT
      MOZ MMR NPL NER RWA SEN SLE SLB SOM SSD SDN TLS TGO TUV UGA TZA YEM ZMB`,
    changes: [['GNQ', null, '2017-06-03'], ['VUT', null, '2020-12-03'], ['BTN', null, '2023-12-12'], ['STP', null, '2024-12-12']],
    acronym: ['LDCs', 'LDC'], alias: ['least developed countries', 'LDC Group', 'Least Developed Countries Group', 'Group of Least Developed Countries'],
    note: 'As graduated by December 2024; later graduations are for a later edition.',
  },
  {
    id: 'lldcs', name: 'Landlocked Developing Countries', short: 'LLDCs', kind: 'grouping',
    members: `AFG ARM AZE BTN BOL BWA BFA BDI CAF TCD SWZ ETH KAZ KGZ LAO LSO MWI MLI MDA MNG NPL NER MKD PRY RWA SSD
      TJK TKM UGA UZB ZMB ZWE`,
    acronym: ['LLDCs', 'LLDC'], alias: ['landlocked developing countries', 'land-locked developing countries', 'Land-locked Developing Countries', 'LLDC Group'],
  },
  { id: 'eig', name: 'Environmental Integrity Group', short: 'EIG', kind: 'grouping', members: 'GEO LIE MEX MCO KOR CHE', acronym: ['EIG'] },
  {
    id: 'umbrella-group', name: 'Umbrella Group', kind: 'grouping', members: 'AUS CAN ISL JPN KAZ NZL NOR UKR USA',
    changes: [['RUS', null, '2022-03-10'], ['GBR', '2023-12-13', null], ['ISR', '2023-12-13', null]], acronym: ['UG'],
    note: 'Informal. The Russian Federation was reported ejected on 10 March 2022. Israel and the United Kingdom joined some time before the closing statement of COP28, which names them: their rows start there.',
  },
  { id: 'high-ambition-coalition', name: 'High Ambition Coalition', kind: 'grouping', members: '', acronym: ['HAC'], alias: ['High Ambition Coalition to End Plastic Pollution'], note: 'A different set in every negotiation.' },
  { id: 'group-b', name: 'Group B', kind: 'grouping', members: '', note: 'The industrialised members of WIPO; no list of record at hand.' },
  { id: 'cebs', name: 'Central European and Baltic States Group', short: 'CEBS Group', kind: 'grouping', members: '', acronym: ['CEBS'], alias: ['Group of Central European and Baltic States'], note: 'Membership not established here.' },
  { id: 'caceec', name: 'Central Asian, Caucasus and Eastern European Countries Group', short: 'CACEEC', kind: 'grouping', members: '', acronym: ['CACEEC', 'CACEECs'], note: 'Membership not established here.' },
  { id: 'development-agenda-group', name: 'Development Agenda Group', kind: 'grouping', members: '', acronym: ['DAG'], note: 'Membership not established here.' },
  { id: 'g33', name: 'G-33', kind: 'grouping', members: '', acronym: ['G33'], alias: ['Group of 33'], note: 'Membership not established here.' },
  { id: 'g10', name: 'G-10', kind: 'grouping', members: '', acronym: ['G10'], alias: ['Group of 10'], note: 'Membership not established here.' },
  { id: 'g90', name: 'G-90', kind: 'grouping', members: '', acronym: ['G90'], note: 'Membership not established here.' },
  { id: 'cairns-group', name: 'Cairns Group', kind: 'grouping', members: '', note: 'Membership not established here.' },
  { id: 'rainforest-nations', name: 'Coalition for Rainforest Nations', kind: 'grouping', members: '', acronym: ['CfRN'], alias: ['Coalition of Rainforest Nations'], note: 'Membership not established here.' },
  { id: 'commonwealth', name: 'Commonwealth of Nations', short: 'Commonwealth', kind: 'grouping', members: '', note: 'Membership not established here.' },
  { id: 'francophonie', name: 'Organisation internationale de la Francophonie', short: 'Francophonie', kind: 'grouping', members: '', acronym: ['OIF'], alias: ['International Organisation of La Francophonie', 'La Francophonie'], note: 'Membership not established here.' },
  { id: 'lmdcs', name: 'Like-Minded Developing Countries', short: 'LMDCs', kind: 'grouping', members: '', acronym: ['LMDCs', 'LMDC'], alias: ['Like-minded Group of Developing Countries', 'Like Minded Developing Countries', 'Like-Minded Group of Developing Countries on Climate Change'], note: 'No settled list.' },
  { id: 'like-minded-group', name: 'Like-Minded Group', kind: 'grouping', members: '', acronym: ['LMG'], alias: ['Group of like-minded countries', 'Group of like-minded states'], note: 'A different set in every forum.' },
  { id: 'freedom-online-coalition', name: 'Freedom Online Coalition', kind: 'grouping', members: '', acronym: ['FOC'], note: '42 governments by its own account; the joining dates after 2016 are not established.' },
  { id: 'small-states', name: 'Forum of Small States', kind: 'grouping', members: '', acronym: ['FOSS'], alias: ['Small States Group', 'Group of Small States'], note: 'More than a hundred states, no published list of record.' },
  { id: 'oacps', name: 'Organisation of African, Caribbean and Pacific States', short: 'OACPS', kind: 'regional organisation', members: '', acronym: ['OACPS'], alias: ['ACP Group', 'African, Caribbean and Pacific Group'], note: 'Membership not established here.' },
]

export const GROUPINGS = [...UN_REGIONAL, ...EUROPE_AND_NORTH, ...AFRICA_AND_ARAB_WORLD, ...AMERICAS, ...ASIA_AND_PACIFIC, ...CROSS_REGIONAL]
