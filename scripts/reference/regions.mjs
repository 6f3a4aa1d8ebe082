/**
 * Where each state belongs: the UN regional groups and the M49 geographical regions.
 *
 * Regional groups: the list of the UN Department for General Assembly and Conference Management,
 * read with its footnotes. Türkiye takes part in both the Asia-Pacific Group and WEOG and votes in
 * WEOG, so it stands in WEOG. The United States attends WEOG as an observer and is counted with it
 * for elections: filed under WEOG, but given no membership row (see groupings.mjs). Israel is in
 * WEOG. Kiribati, long outside every group, is listed in the Asia-Pacific Group today. The observer
 * states are not Member States and stand in none.
 */

export const UN_GROUPS = {
  'African Group': `DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN
    GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA
    ZMB ZWE`,
  'Asia-Pacific Group': `AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV
    MHL FSM MNG MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT
    VNM YEM`,
  EEG: `ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR`,
  GRULAC: `ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA
    LCA VCT SUR TTO URY VEN`,
  WEOG: `AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR
    GBR USA`,
}

/**
 * UN Statistics Division, Standard Country or Area Codes for Statistical Use (M49). The subregion is
 * the finest level M49 gives: "Eastern Africa" rather than "Sub-Saharan Africa".
 */
export const M49 = {
  Africa: {
    'Northern Africa': 'DZA EGY LBY MAR SDN TUN',
    'Eastern Africa': 'BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD UGA TZA ZMB ZWE',
    'Middle Africa': 'AGO CMR CAF TCD COG COD GNQ GAB STP',
    'Southern Africa': 'BWA SWZ LSO NAM ZAF',
    'Western Africa': 'BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO',
  },
  Americas: {
    Caribbean: 'ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO',
    'Central America': 'BLZ CRI SLV GTM HND MEX NIC PAN',
    'South America': 'ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN',
    'Northern America': 'CAN USA',
  },
  Asia: {
    'Central Asia': 'KAZ KGZ TJK TKM UZB',
    'Eastern Asia': 'CHN PRK JPN MNG KOR',
    'South-eastern Asia': 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM',
    'Southern Asia': 'AFG BGD BTN IND IRN MDV NPL PAK LKA',
    'Western Asia': 'ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM',
  },
  Europe: {
    'Eastern Europe': 'BLR BGR CZE HUN POL MDA ROU RUS SVK UKR',
    'Northern Europe': 'DNK EST FIN ISL IRL LVA LTU NOR SWE GBR',
    'Southern Europe': 'ALB AND BIH HRV GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP',
    'Western Europe': 'AUT BEL FRA DEU LIE LUX MCO NLD CHE',
  },
  Oceania: {
    'Australia and New Zealand': 'AUS NZL',
    Melanesia: 'FJI PNG SLB VUT',
    Micronesia: 'KIR MHL FSM NRU PLW',
    Polynesia: 'WSM TON TUV COK NIU',
  },
}

/** The ISO alpha-3 codes of a list written with white space between them. */
export const codes = (list) => list.split(/\s+/).filter(Boolean)

/** The UN regional group of a state, or null. */
export const unGroupOf = (iso3) => Object.keys(UN_GROUPS).find((name) => codes(UN_GROUPS[name]).includes(iso3)) ?? null

/** The M49 region and subregion of a state; throws where the table has a gap. */
export function m49Of(iso3) {
  for (const [region, subregions] of Object.entries(M49)) {
    const subregion = Object.keys(subregions).find((name) => codes(subregions[name]).includes(iso3))
    if (subregion !== undefined) return { region, subregion }
  }
  throw new Error(`${iso3} stands in no M49 subregion: complete scripts/reference/regions.mjs`)
}
