/**
 * Names that hold an actor's name, or look like one, and never speak. The reader matches the longest
 * name first, so "Budapest Convention" keeps "Budapest" from being heard as Hungary.
 */
export const NOT_SPEAKERS = {
  initiative: ['Tech Accord', 'Charter of Trust', 'Global Transparency Initiative', 'Counter Ransomware Initiative'],
  'initiative / document': ['Paris Call', 'Paris Call for Trust and Security in Cyberspace', 'Christchurch Call', 'Code of Conduct', 'Programme of Action'],
  'UN organ': ['UN General Assembly', 'United Nations General Assembly', 'UN Security Council', 'United Nations', 'Secretary-General', 'UN Secretary-General', 'Human Rights Council', 'Conference on Disarmament'],
  'the meeting itself': ['Open-Ended Working Group', 'Open-ended Working Group', 'OEWG', 'Ad Hoc Committee'],
  'UN body / document': ['Group of Governmental Experts (GGE)', 'Group of Governmental Experts', 'GGE', 'UN GGE', 'UN GGE report'],
  'panel / document': ['UN High-Level Panel on Digital Cooperation', 'High-Level Panel on Digital Cooperation', 'Global Digital Compact', 'Pact for the Future'],
  'meeting service': ['Secretariat', 'Chair', 'Co-Chair', 'Bureau', 'Chairperson'],
  legislation: ['EU NIS directive', 'NIS directive', 'EU AI Act', 'EU Cybersecurity Act'],
  treaty: ['Budapest Convention', 'Convention on Cybercrime', 'Geneva Conventions', 'Geneva Convention', 'Malabo Convention', 'Paris Agreement', 'Kyoto Protocol', 'Montreal Protocol', 'Vienna Convention', 'Basel Convention', 'Rotterdam Convention', 'Stockholm Convention', 'Minamata Convention', 'Hague Conventions', 'Doha Round', 'Treaty of Lisbon', 'Lisbon Treaty', 'TRIPS Agreement', 'Marrakesh Agreement'],
  document: ['Pacific Statement', 'Tallinn Manual', 'Tallinn Manual 2.0', 'Tunis Agenda', 'Geneva Declaration', 'Montevideo Statement', 'Addis Ababa Action Agenda', 'Beijing Platform for Action', 'Bali Package', 'Nairobi Package', 'resolution 73/27', 'Boe Declaration', 'Oxford Statement', 'Copenhagen Accord', 'Cancun Agreements', 'Sendai Framework', 'Samoa Pathway', 'Tunis Commitment'],
  'legal tradition': ['Latin system of law'],
  region: ['Latin American and Caribbean', 'Latin America and the Caribbean', 'Latin America', 'Central American', 'Central America', 'South America', 'North America', 'Americas', 'Indo-Pacific', 'Gulf of Guinea', 'Korean Peninsula', 'Northern Ireland', 'American Samoa', 'Middle East'],
  place: ['New York, USA', 'New York', 'Geneva, Switzerland', 'Geneva', 'Vienna', 'Bangkok, Thailand', 'South China Sea', 'New Delhi, India', 'Washington State', 'Panama Canal', 'Gulf of Mexico', 'New Mexico', 'Rio de Janeiro, Brazil', 'Busan, Republic of Korea', 'Nairobi, Kenya', 'Punta del Este, Uruguay', 'Ottawa, Canada', 'Paris, France'],
  'demonym + noun': ['Chinese enterprises', 'Chinese market', 'Chinese companies', 'American companies', 'Russian hackers', 'Ukrainian targets', 'Iranian red lines'],
  modifier: ['EU-wide', 'US-led', 'US$', 'EU-funded', 'US dollars', 'US dollar', 'German Marshall Fund'],
  institution: ['China Council for International Cooperation', 'National University of Singapore', 'Bank of England', 'Bank of Japan', 'Bank of China', 'European Commission', 'European Parliament', 'Court of Justice of the European Union', 'International Court of Justice', 'International Criminal Court', 'Republic of Korea’s presidency'],
}
