import type { PhraseTable } from '../../text/lexicon.js';

/** Fields of government and study, as they stand in the names of offices and ministries. */
export const fields: PhraseTable<true> = [
  [
    'State | labour, invalids and social affairs | culture, sports and tourism | culture, youth and sports | natural resources, environment and climate change | natural resources and environment | public works and transport | public works and housing | posts and telecommunications | industry, trade and energy | commerce and industry | ' +
      'environment and climate change | energy and natural resources | women and social development | law and human rights | politics, law and security | information and culture | trade and development cooperation | agriculture, forestry and fisheries | ' +
      'foreign affairs | foreign | external relations | external affairs | international relations | defence | defense | national defence | national defense | ' +
      'security | public security | home affairs | the interior | interior | internal affairs | justice | law | finance | treasury | planning | ' +
      'planning and investment | investment | economy | economic affairs | economics | economic | trade | trade policy | industry | commerce | ' +
      'industry and trade | trade and industry | international trade | agriculture | agriculture and rural development | rural development | fisheries | ' +
      'forestry | plantations | commodities | food | health | public health | education | higher education | training | culture | arts | sports | youth | ' +
      'women | family | women and family | children | social affairs | social development | social welfare | labour | labor | manpower | employment | ' +
      'human resources | science | technology | science and technology | information | communications | information and communications | communication | ' +
      'digital economy | digital | transport | transportation | works | public works | energy | mines | natural resources | environment | climate | ' +
      'climate change | sustainable development | tourism | religion | religious affairs | maritime affairs | oceans | sea | border affairs | ' +
      'political-security | political | political and security affairs | political and security | politics | socio-cultural | community affairs | corporate affairs | ' +
      'community and corporate affairs | legal affairs | parliamentary affairs | human rights | humanitarian affairs | humanitarian | disaster management | ' +
      'peacekeeping | peace | peacebuilding | cooperation | co-operation | regional cooperation | international cooperation | connectivity | integration | ' +
      'economic integration | development | policy | research | strategy | strategic studies | international studies | studies | protocol | consular affairs | press | media | public affairs | ' +
      'general affairs | ASEAN affairs | multilateral affairs | political affairs | statistics | audit | customs | taxation | competition | affairs | cybersecurity | data | water | water resources | disaster | monitoring | operations | administration | management',
    true,
  ],
];
