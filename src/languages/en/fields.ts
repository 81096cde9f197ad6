import type { PhraseTable } from '../../text/lexicon.js';

/** Fields of government and study, as they stand in the names of offices and ministries. */
export const fields: PhraseTable<true> = [
  [
    'State | labour, invalids and social affairs | culture, sports and tourism | culture, youth and sports | natural resources, environment and climate change | natural resources and environment | ecology and environment | ecology | environment and natural resources | public works and transport | public works and housing | posts and telecommunications | industry, trade and energy | commerce and industry | ' +
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
  [
    'energy transition and water transformation | energy transition | water transformation | national unity | federal territories | infrastructure and regional development | primary and secondary education | housing and settlements | investment and downstreaming | refugee relief and repatriation | foreign relations | foreign policy | national security | maritime zones | maritime | marine | marine affairs | marine affairs and fisheries | maritime affairs and fisheries | maritime and investment affairs | human development and cultural affairs | political, legal and security affairs | ' +
      'women, family and community development | women, family and social development | digital economy and society | social development and human security | tourism and sports | tourism and creative economy | tourism, arts and culture | ' +
      'higher education, science, research and innovation | higher education, science and innovation | agriculture and cooperatives | agriculture and environment | agriculture and food industries | agriculture and food security | agriculture and forestry | ' +
      'agriculture, livestock and irrigation | interior and local government | budget and management | agrarian reform | migrant workers | social welfare and development | social welfare, relief and resettlement | socioeconomic planning | ' +
      'domestic trade and cost of living | investment, trade and industry | investment and foreign economic relations | plantation and commodities | housing and local government | local government | entrepreneur and cooperatives development | ' +
      'sustainability and the environment | culture, community and youth | social and family development | digital development and information | national development | community and social services | ' +
      'primary resources and tourism | transport and infocommunications | energy and mineral resources | energy and industry | cults and religion | ethnic and religious affairs | land management, urban planning and construction | ' +
      'industry, science, technology and innovation | mines and energy | energy and mines | hotels and tourism | planning and finance | finance and economy | economy and finance | economy and trade | petroleum and minerals | tourism and environment | ' +
      'information, culture and tourism | technology and communications | communications and digital affairs | food security | rural and regional development',
    true,
  ],
  // What a regional office is for: "Regional Director for East Asia and the Pacific".
  [
    'East Asia and the Pacific | East Asia and Pacific | South-East Asia and the Pacific | Southeast Asia and the Pacific | Asia and the Pacific | Asia and Pacific | Asia-Pacific | Asia Pacific | the Asia-Pacific | the Indo-Pacific | ' +
      'Latin America and the Caribbean | the Middle East and North Africa | Middle East and North Africa | South and Southeast Asia | South and South-East Asia | South Asia and Southeast Asia',
    true,
  ],
];
