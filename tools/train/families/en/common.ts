import { signs, type Topic, values } from "./topic.js";

/** Words that every topic needs, and the signs that the grammar of templates takes for itself. */
export const common: Topic = {
  slots: {
    ...signs,
    firstName:
      values(`Anna | Ben | Carla | David | Emma | Farid | Grace | Hiro | Ingrid | Jonas | Keiko | Liam | Maria
      | Nadia | Omar | Priya | Quentin | Rosa | Sam | Tanya | Uwe | Vera | William | Yusuf | Zoe | Peter | Lucy
      | Martin | Olivia | Tom | Sarah | Mike | Chen | Fatima | Diego | Sofia | Ahmed | Julia | Kevin | Laura`),
    lastName:
      values(`Smith | Novak | Garcia | Okafor | Tanaka | Larsen | Dubois | Rossi | Kowalski | Patel | Nguyen
      | Berger | Silva | Murphy | Haddad | Petrov | Yilmaz | Cohen | Brown | Walker | Jensen | Moreau | Costa`),
    city: values(`Paris | Lisbon | Nairobi | Toronto | Osaka | Vienna | Chicago | Mumbai | Cairo | Oslo | Lima | Prague
      | Dublin | Seoul | Melbourne | Naples | Austin | Hamburg | Istanbul | Bogota | Glasgow | Hanoi | Zurich
      | Manchester | Seattle | Kyoto | Marrakesh | Athens | Reykjavik | Montreal`),
    country:
      values(`Brazil | Japan | Kenya | Norway | Mexico | Turkey | India | Canada | Poland | Vietnam | Egypt
      | Portugal | Argentina | Iceland | South Korea | Morocco | Peru | Ireland | New Zealand | Ukraine | Greece
      | Germany | Nigeria | the Netherlands | Italy | Chile | Indonesia | Austria`),
    language:
      values(`French | Spanish | German | Japanese | Arabic | Italian | Portuguese | Dutch | Polish | Turkish
      | Korean | Hindi | Swedish | Russian | Chinese | Greek | Latin | Czech | Welsh | Finnish`),
    company:
      values(`Northwind | Acme | Brightleaf | Contoso | Hillside Dental | Blue Harbor | Vertex Labs | Oakridge Bank
      | Sunrise Travel | Polar Foods | Delta Telecom | Maple Insurance | Quickship | Greenline Energy | Studio Nine
      | Riverside Clinic | Atlas Logistics | Copper & Sons | Fernwood Hotel | Lumen Books`),
    product:
      values(`vacuum cleaner | laptop | coffee machine | bicycle | winter jacket | phone | headphones | desk lamp
      | washing machine | tent | running shoes | camera | keyboard | sofa | kettle | smart watch | backpack | blender
      | drill | mattress | router | printer | tablet | lawn mower | car seat | air fryer | guitar | sewing machine`),
    color: values(
      `blue | green | black | white | red | grey | dark green | navy | yellow | silver | pink | beige`,
    ),
    food: values(`lentil soup | pancakes | banana bread | chicken curry | sourdough | tomato sauce | apple pie | risotto
      | ramen | guacamole | roast potatoes | goulash | pizza dough | chocolate cake | fried rice | chili | hummus
      | lasagna | salmon | mushroom stew | pad thai | dumplings | quiche | oatmeal cookies | falafel | paella`),
    animal:
      values(`cat | dog | parrot | hedgehog | octopus | elephant | honeybee | dolphin | wolf | rabbit | turtle
      | penguin | goat | owl | horse | hamster | shark | fox | frog | butterfly | crow | bear`),
    weekday: values("Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday"),
    month:
      values(`January | February | March | April | May | June | July | August | September | October | November
      | December`),
    clock: values(
      "8 am | 9:30 | noon | 2 pm | 3:15 pm | 17:00 | half past six | midnight | 10:45 | 7 in the evening",
    ),
    small: values(
      "two | three | four | five | six | seven | eight | nine | ten | twelve | 3 | 5 | 7 | 10 | 15",
    ),
    count: values(
      "20 | 25 | 40 | 48 | 60 | 75 | 100 | 120 | 250 | 300 | 500 | 800 | 1,200 | 2,000 | 4,500 | 10,000",
    ),
    year: values(
      "1789 | 1848 | 1903 | 1923 | 1945 | 1969 | 1984 | 1999 | 2008 | 2015 | 2019 | 2021 | 2023 | 2024",
    ),
    subject:
      values(`climate change | the French Revolution | electric cars | black holes | photosynthesis | jazz
      | the housing market | machine learning | the Roman Empire | vaccines | chess openings | inflation | tides
      | renewable energy | volcanoes | the stock market | modern art | sleep | plate tectonics | Buddhism | blockchain
      | remote work | the Silk Road | nutrition | quantum physics | urban planning | beekeeping | data protection
      | the labour market | public transport | coffee | ancient Egypt | migration | space travel | poetry | gardening
      | football | opera | supply chains | antibiotics | the Cold War | photography | glaciers | tax law | dinosaurs
      | school reform | immune cells | wine | mountain climbing | women's suffrage | the Olympic Games | robotics
      | childhood friendships | the ocean | autumn | Kafka | sharks | the water cycle | minimalism | yoga | tea
      | the invention of printing | refugees in Europe | nuclear fusion | social media | artificial intelligence`),
    please: ["please ", "Please, ", "", "", "", "pls ", "kindly "],
    end: ["", "", ".", "!", ".", "!!", "..."],
    stop: [".", ".", "!", ";", " -", ",", ":", "\n", "...", "!!!"],
    ask: ["?", "?", "?", "", "??", " ?"],
  },
  families: [],
};
