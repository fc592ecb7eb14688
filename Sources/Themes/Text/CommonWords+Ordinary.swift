extension CommonWords {
    /// Whether `word`, in lower case, is an ordinary English word, or may well be: also one that people and places are
    /// called by ("cook", "bell", "reading").
    static func isOrdinary(_ word: String) -> Bool {
        if word.utf8.contains(UInt8(ascii: "-")) {
            return word.split(separator: "-").allSatisfy { isOrdinary(String($0)) }
        }
        if openings.contains(word) || bases.contains(word) || endings.contains(where: word.hasSuffix) {
            return true
        }
        return inflections.contains { ending, replacements in
            guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 2 else { return false }
            let stem = word.dropLast(ending.count)
            if replacements.contains(where: { bases.contains(stem + $0) || openings.contains(stem + $0) }) {
                return true
            }
            // "Running" is "run": the letter before the ending is doubled.
            return stem.last == stem.dropLast().last && bases.contains(String(stem.dropLast()))
        }
    }

    /// Endings of words that are hardly ever names.
    private static let endings = [
        "tion", "tions", "ment", "ments", "ness", "ings", "ised", "ized", "ising", "izing", "ability",
        "ibility", "ality",
        "ology", "ously", "fully", "ical", "ically", "ional", "ionally", "able", "ible", "ful", "less", "ous",
        "ism",
        "ships", "ship", "wards", "wide", "n't", "'re", "'ve", "'ll", "'d",
    ]

    private static let inflections: [(ending: String, replacements: [String])] = [
        ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]), ("ing", ["", "e"]),
        ("er", ["", "e"]), ("ers", ["", "e"]), ("or", ["", "e"]), ("ors", ["", "e"]), ("est", ["", "e"]),
        ("ly", ["", "le"]), ("ily", ["y"]), ("y", ["", "e"]), ("al", ["", "e"]), ("ive", ["", "e"]),
        ("ity", ["", "e"]),
        ("ism", [""]), ("ist", ["", "y"]), ("ists", ["", "y"]), ("en", ["", "e"]), ("ish", [""]),
        ("ance", ["", "e"]),
        ("ence", ["", "e"]), ("ant", [""]), ("ent", [""]), ("age", [""]),
    ]

    private static let bases: Set<String> = Set(
        """
        abbey abbot ability absence absolute absurd abuse accept access accident accord account achieve across
        action active acute adapt add addict address adjust administer admire admit adult advance advantage
        advert advice advise advocate affair affect afford afraid afternoon afterwards age agency agenda agent
        aggregate agile ai aid aim air alarm alcohol alert aligned alliance allocate allow almighty alone
        along aloud alter alternative amaze ambition ambitious ambulance among amount analyse analyst ancient
        anger angle animal annual answer anxiety anxious apart apologise app appalling appeal appear apple
        appointee appreciate approach approve apt arable arch architect area argue arm arrange arrive arrogant
        arrow art article ash aside aspect aspire assess asset assist associate assume assure astonishing ate
        atmosphere attach attack attempt attend attention attitude attract audience audit august aunt author
        autumn available average avoid award aware awful awkward axe baby background backlog bad badge bag
        bail baker balance ball band bandwidth bank bar barber bare bargain barn baron barrier base basic
        basil basis basket bat batch bath battle bay beach bean bear beat beautiful bed bedroom bedside bee
        beef beer beg bell belong below belt bench bend benefit bereavement berry beside best bet beyond
        bicycle bid bill bird birth bishop bit bite black blackbird blame blank blanket blind block bloke
        blood bloom blossom blow blue blunt boat bob body boil bold bolt bond bone bonkers bonus book boost
        boot border bore born boss botch bottle bottleneck bottom bought bounce bound boundary bow bowl box
        boy bracket brain branch brand brave bread break breakdown breakfast breath breathe brew brick bridge
        brief bright brilliant broad broke brook brother brought brown brush brutal buck bucket buddy budget
        budgetary bug built bull bump bunch burden bureau bureaucracy bureaucratic burn burnt burst bury bus
        bush business butcher butler butter button buy-in buzz bye bypass cab cabin cabinet cage cake calendar
        calm camera camp campaign candle canon cap capable capacity capital captain capture car card career
        careful careless carol carpenter carpet carriage carrier carrot cart case caseload cash cashflow cast
        castle casual cat catastrophe catch category catering caught cause caution cease ceiling celebrate
        cell centre century ceremony chain chair chairman chairwoman challenge chamber champ champion chance
        chancel chandler channel chaos chaotic chapel chaplain chapman chapter character charge charity charm
        chart chase chat cheap cheat check checklist cheek cheese chemist cheque cherry chest chief child
        childcare children choice choir chose christian chunk church churchill cinema circle circuit
        circumstance citizen city civic civil claim clarity clark clash class clause clay clean clear clerk
        clever client cliff climate clinic clinician clip clique clock cloth cloud club clue clueless clumsy
        cluster co-design co-locate co-produce coach coal coalition coast coat cob code coffee cohort coin
        cold collaborate collaboration collar colleague collect college collier colour column combine comfort
        comic command comment commercial commission commit committee commode common communicate community
        commute companion company compare compass compete competent complain complaint complete complex
        complicate component compromise computer concept concern conclude concrete condition conduct
        conference confess confident confirm conflict confuse congress connect conscious consensus consent
        consequence consider consist constable constant constitute consult consultancy consume contact contain
        content contest context contingent continue contract contrast contribute control convene convenient
        convent conversation convert conviction convince cook cool cooper cope corn coroner corporate correct
        corridor cost cottage cotton couch cough council counsel country couple courage course court cousin
        cover covert cow coward crab crack craft crane crap crash crazy cream create creature credible credit
        creek crew crime crisis criteria critic cross cross-cutting crossroad crowd crown crucial cruel crush
        cry cubicle cuckoo culture cup cupboard cure curious current curse curtain curve custom cutback cycle
        daft daily dairy daisy dale damage dame damn damp dance danger dangerous dare dark dash data
        data-sharing database date daughter dawn de-escalate dead deadline deadlock deaf deal dealt dean dear
        death debate debt decade decent decision declare decline decommission deep deer default defence defend
        defer deficit definite degree delay delegate deliberate delight deliver dell demand dementia democracy
        democrat demonstrate den dental dentist department depend deploy deposit depress depth deputy derby
        describe desert deserve design desk desktop despair desperate despite destroy detail detect deter
        determine develop device devil diabetes diabetic diagnose diagnostics diagram dial dialogue diary dice
        die diet difference difficult dig digital dignity dime dinner dip direct directorate dirty disability
        disable disaster discharge discipline discount discover discuss disease disgrace dish dismiss display
        dispute distance distinct distress district ditch dive diverse divide division dock doctor document
        dog dole doll dollar domain domestic domiciliary dominate donate donkey door doorstep dose double
        doubt dove downstream dozen draft drag drain drake drama drank draper draw drawn dread dreadful dream
        dress drew drift drill drink drive drop drove drown drug drum dry duck due duff duke dull dumb dump
        dust dutch duty dwell dying dynamic eager eagle ear earl earn earth ease east eastern eat echo
        economic economy edge edit edition educate education effect efficient effort egg eighty elaborate
        elder elect election electric electronic element elite elm embarrass embed emerge emergency emotion
        emphasis empire employee empower empty enable encounter encourage end endless endure enemy energy
        engage engine enhance enjoy enormous enough enquire ensure enter enterprise entire entitle entity
        entry envelope environment equal equip equipment equity error escape especially essence essential
        establish estate estimate ethic evaluate eve event ever evidence evident evil evolve exact exam
        examine example excel exception excess exchange excite excuse exec execute exercise exhaust exist exit
        expand expect expense experience experiment expert expire explain explicit explode explore export
        expose express extend extent external extra extracare extreme eye fabric face facebook facility fact
        faculty fade fail failure faint faith fake falcon fall false familiar family famous fan fancy
        fantastic far farce fare farm farrow fascinate fashion fast fat fate father fault favour fax fear
        feature february fed federal federation fee feed feedback feel fell fellow felt female fence fern
        ferry festival fetch fever fiddle field fierce fifty fight figure file fill film filter financial
        finch finger finish fire firefight firm fiscal fish fit fitness fixture flag flare flash flat flavour
        flee fleet flesh flew flexible flight flip flipchart float flock flood floor florist flour flow flu
        fluid fly foal focus fog fold folk follow food fool foot football footprint forbid force ford forecast
        forefront forego foreign forever forge forgot fork form formula fort forth forthcoming fortune forum
        forward foster fought foul found foundation fowl fox fraction fragile fragment frail frailty frame
        framework franchise frank fraud free freedom freeman freeze french frequent fresh friday friend
        frighten frog front frontline frost frozen fruit frustrate fry fudge fuel full fun function
        fundamental funeral furious furniture fuss future gaffer gain gale gallery gallop gamble game gang gap
        garage garden gas gate gateway gather gauge gave gear gem gender gene general generate generation
        generic generous genius gentle gentleman genuine german ghost giant gift ginger girl glad glance glass
        gleam glen glimpse global gloom glove goal goat gobsmacked god goes gold golf goodness goodwill google
        goose gospel gossip govern government gown grab grace grade gradual graduate graft grain grammar grand
        grandad grandmother grange grant graph grasp grass grateful grave gray graze grease greed greek green
        greet grew grey grid gridlock grief grim grind grip grocer ground groundwork group grove grow growth
        grudge guarantee guard guess guesswork guest guide guild guilt gulf gun gut guy habit hack hail hair
        hairdresser hall halt ham hamper hand handful handle handoff handover handshake handwriting hang
        happen happy harbour hard hardship hardware hare harm harmony harness harp harry harsh hart harvest
        hat hate haul hawk hay hazard hazel head headline headquarter heal health healthcare healthcheck heap
        hear heard heart heartbreaking hearth heat heath heaven heavy hedge heel height held helicopter hell
        helm help hen herb herd heritage hero heron hesitate hidden hide hideous hierarchy high highlight
        highway hill hind hinge hint hip history hit hoarse hobby hoist hole holiday holistic hollow holly
        holt home homeless homework honest honey honour hood hook hop hope hopeless horizon horn horrendous
        horrible horrific horror horse hose hospice hospital host hostel hostile hot hotel hour house
        household hover hub huddle huge human humble humour hundred hunger hungry hunt hurdle hurry hurt
        husband hut hygiene ice icon idea ideal identify identity idiot ignorant ignore ill illness image
        imagine immediate immense impact impair implement imply import impose impossible impress improve
        in-house inbox incident incline include income increase incredible independent index indicate
        individual industry inequality inevitable infant infect inferior infirmary inflate influence inform
        infrastructure inherit inhibit injure inner innocent innovate inpatient input inquest inquire insane
        insight insist inspect inspire install instance instinct institute instruct insulin insult insure
        intake integer integral integrate integrity intelligence intend intense intent interact interest
        interface interfere interim intermediate internal international internet interoperable interpret
        interrupt interval intervene interview intimate introduce invent invest investigate invoice involve
        iris iron island issue italian item ivory ivy jack jacket jade jail jam janitor january japan jar
        jargon jasmine jay jazz jealous jean jet jewel job joined-up joint joke jolly journal journey joy
        joyce judge juggle juice july jump junction june jungle junior jury justice justify keen kennel kent
        kept kerb kettle key keyboard keyworker kick kid kidney kill kin kind king kingdom kirk kiss kit
        kitchen kite knee knew knife knight knit knock knot knowledge label labour lack lad laid lake lamb
        lambert lame lamp lance land landline landlord landscape lane language lanyard laptop large lark laser
        latest laugh launch laundry laurel law lawn lawyer lay layby lazy lead leadership leaf league leak
        lean leap learn lease leather lecture led ledger left leg legacy legend legislate leisure lemon lend
        length lent lesson letter level lever liable liaise liaison liberal library licence license lid lie
        life lifelong lift light lightweight lily limb lime limit line link lion lip liquid list literal
        literature litter little live load loaf loan lobby local lockdown locum lodge log log-in logic logins
        logo lone long loop loophole loose lord lorry lose loss lost loud lounge lovely lover low loyal luck
        lump lunacy lunch lung luxury machine mad madam made madness magazine magic magnet magpie maid mail
        mailbox main mainstream maintain major male mall mallard man management mandate mandatory manifesto
        mansion manual map march margin marine mark market marriage married marsh marshall mash mask mason
        mass master match mate material maternity math matron matter mature maximum may maze meadow meal meat
        mechanism media median mediate medic medicine medium melody melt member membership memory men mental
        mention mercer merchant mercy merit mess met metaphor method metre metric mice microphone mid middle
        midnight midwife might migrate mild mile military milk mill millennium million mince mind mindset mine
        mineral minimum minister ministry minus minute miracle mirror misery mislead miss mission mist mistake
        mitigate mix mixture mobile mode model moderate modern module moment monday money monitor monk monster
        month mood moon moor morale morning mortgage mosque moss mother motion motivate motive motor motorway
        mount mountain mouse mouth movement mud muddle multi multidisciplinary multiple mum muscle museum
        mushroom music mutual mystery myth nag nail naked narrative narrow nasty nation native nature naughty
        navigate navy near neat necessary neck need needle negative neglect negotiate neighbour neighbourhood
        nerve nervous nest net network neutral newcomer newspaper newton nice nick nickname night nightingale
        nightmare nineteen ninety noble nod noise nominal nominate nonsense noon norm north northern nose note
        notice notion novel november number nurse nursery nut oak oath obey object oblige obscene observe
        obtain obvious occasion occupy occur ocean october odd offend office official offset oil old olive
        oncologist onion onto opera operate operation ophthalmology opinion oppose opposite opt optimal
        optimise option oral orange orchard order ordinary organ organic organisation organise origin orphan
        orthopaedic osprey ought ounce outbreak outcome outfit outlet outline outlook outpatient output
        outrageous outreach outset outside outsource outstanding outward oven over-spend overall overcome
        overhead overlap overload overlook overnight oversee oversight overspend overtime overview overwhelm
        owe owl oxygen pace pack packet pad paddock paediatric page paid pain paint pair palace pale
        palliative palm pan pandemic panel panic pant paper paperwork parade paradox paragraph parallel
        paramedic pardon parent parish park parlour parrot parson partial participate particular partner
        partnership pass passenger passion passport past paste pasture pat patch path pathetic pathway
        patience patient patrol patron pattern pause payback payment payroll peace peacock peak pear pearce
        pearl peel peer peer-led pen penalty pencil pension pepper perceive percent perfect perform perinatal
        period perk permanent permit person personnel perspective persuade pet petition petrol pharmacy phase
        phenomenal philosophy phlebotomy phone photo phrase physical physician physics physio picture pie
        piece pier pig pigeon pike pile pill pillar pilot pin pinch pine pink pint pioneer pipe pit pitch
        pivot place placement plain plan plane planet plant plaster plastic plate platform play playground
        plea pleasant please pleasure pledge plenty plight plot plug plum plumb plus pocket podiatry poem poet
        point pointless poison pole police polish polite political politician politics poll pollute pond pool
        poole poor pop pope popular populate population porch port portfolio portion portrait pose position
        positive possess possible post postcode postman postpone pot potato potential pound poverty powder
        power practice practise practitioner praise pray preach precede precious precise predict prefer
        pregnant prejudice preliminary premise premium prepare prescribe prescription presence present
        preserve president press pressure presume pretend pretty prevail prevent preventative prevention
        previous price pride priest primary prime prince princess principal principle print prior prison
        private privilege prize pro proactive probable problem procedure proceed process procure procurement
        produce product profession professor profile profit prognosis programme progress prohibit project
        prominent promise promote prompt proof proper property proportion propose prospect protect protein
        protest protocol proud prove provide province provision provoke prudence psychiatric psychiatry
        psychology pub public pudding pull pump punch punish pupil purchase pure purple purpose purse pursue
        push puzzle qualify quality quantity quarrel quarter quay queen query quest question queue quick quiet
        quit quiz quota quote race racket radar radical radio rag rage rail railway rain raise rally ram ramp
        ran ranch random randy rang range rank rapid rare rat rate ratio rational raven raw ray reablement
        reach react readmission real realise realistic rear reason reassure rebel rebuild rebuke recall
        receipt receive recent reception recession recipe reckon recognise recommend reconcile record recover
        recruit rector recycle red redesign redistribute reduce redundant reed reeve refer referee reflect
        reform refresh refuge refugee refuse regard regime region register registrar registry regret regular
        regulate rehab rehearse reign reinforce reject relate relation relax relay release relevant reliable
        relief relieve religion rely remain remark remedy remember remind remit remote remove render renew
        rent reorganise repair repeat replace reply report represent reproduce reputation request require
        rescue research reserve reservoir reshuffle reside resident resign resilience resilient resist resolve
        resort resource respect respite respond response rest restaurant restore restrict restructure result
        resume retail retain retire retreat retrieve return reveal revenue reverse review revise revive
        revolution reward rhetoric rhythm rib rice rich rid ride ridge ridiculous rifle rigid ring riot rise
        risk risk-averse ritual rival river road roadmap roar roast rob robe robin robust rock rod roger rogue
        role roll rollout roman romantic roof rook room root rope rose rosemary roster rot rota rotate rough
        round route routine row royal rub rude rug ruin rule rumour rung rural rush rust ruth sack sacred sad
        saddle sadler safe safeguard safety sage sail saint salad salary sale salmon saloon salt sample
        sanction sand sandpit sandwich sane sat satellite satisfy saturday sauce sausage savage save savoury
        savvy saw sawyer scale scandal scar scare scatter scenario scene schedule scheme scholar school
        science scientist scissors scope score scot scotch scratch scream screen screenshot script scrutinise
        scrutiny sculpture sea seal search season seat secondary secondment secret secretary section sector
        secure seed seek segment seize seldom select self sell senate senior sense sensible sensitive sent
        separate september sequence sergeant series serious serve service session settlement seventeen seventy
        severe sew sex sexton shade shadow shaft shake shall shallow shambles shame shape sharepoint sharp
        shatter shaw shed sheep sheet shelf shell shelter shepherd sheriff shift shine ship shipman shirt
        shock shoe shoot shop shore short shortfall shot shout shrink shut shutdown shy sibling sick sickening
        sickness side sideline sidestep siege sight significant signpost silence silent silk silly silo silver
        similar simmer simple simplify sin sincere sing single sink sister site situation sixty size skate
        skeleton sketch skill skin skip skirt sky skype slack slate slave sleep slept slice slide slideshow
        slight slim slip slope slot slow small smart smartphone smash smell smile smith smoke smooth snack
        snag snap snapshot sneak snow soak soap sober social society sock soft software soil sold soldier sole
        solicitor solid solution solve song sonny sore sorrow sorry soul sound soup source south southern
        sovereign space spade spare spark sparrow speak spearhead special specialty species specific specify
        spectrum speech speed spell spencer spent sphere spice spider spill spin spine spirit spite splash
        split spoil spoke spokesman sponsor spoon sport spot spotlight spouse spray spread spreadsheet spring
        sprint spur spy squad square squash squeak squeeze squire stab stable stack staff stage stagger stain
        stair stairlift stake stakehold stale stall stamp stance standard standpoint standstill staple star
        stare stark starve state statement static station statistic statue status statute statutory stay
        steady steal steam steel steep steer stem step sterling stew steward stick stiff stigma stir stitch
        stock stocktake stoke stole stomach stone stood stool storage store storm straight strain strand
        strange strapline strategic strategy straw stream street strength stress stretch strict stride strike
        string strip strive stroke strong structure struggle stubborn stuck student studio study stuff stumble
        stupid style sub-committee subcommittee subcontract subgroup subject submit subsequent subsidy
        substance substitute subtle suburb succeed success sudden sue suffer sufficient sugar suggest suicide
        suit suitable suite sum summary summit sun sunday sunk super superb superior supervise supper
        supplement supply support suppose supreme surface surge surgeon surgery surgical surplus surprise
        surrender surround survey survive suspect suspend suspicion sustain swallow swamp swan swap swear
        sweat sweep sweet swell swept swift swim swing switch sword sworn symbol sympathy symptom system table
        tablet tackle tactic tag tail talent tall tangle tank tanner tap tape target tariff task taskforce
        taste taught tax taxi taylor tea teach team tear tease technical technique technology ted tedious teen
        telecare telehealth telephone television telltale temper temple temporary tempt tend tense tension
        tent term terminal terrace terrible terrific terrify territory terror test text textbook thank
        thatcher theatre theft theme theory therapeutic therapy thick thief thin thirsty thirteen thirty thorn
        thorough thought thousand thread threat threshold threw thrift thrill thrive throat throne throw
        thrown thumb thunder thursday tick ticket tide tie tier tiger tight tile till timber time timeline
        timescale timetable timid tin tinker tip tire title tobacco told tolerate toll tomorrow ton tone
        tongue tonight took tool toolkit tooth top topic torch tore torn total touch touchdown tough tour
        towards tower town track trade tradition traffic tragedy trail traineeship trait transact transcript
        transfer transform transformation transit transition translate transmit transparent transport trap
        trauma traumatic travel treasure treatment tree tremble trend triage trial tribe trick trickle trigger
        trim trip triumph trolley troop tropic trouble trousers truck trump trunk trust trustee truth try tube
        tuck tuesday tune tunnel turf turkey turnover turtle tutor twelve twenty twin twist type typical tyre
        ugly umbrella unacceptable unbearable unbelievable uncle underfund undergo underspend understand
        understood undertake undo unforgivable uniform union unique unit unitary unite universe unknown unlike
        update upgrade uphold upon upper upset upside upskill upstream uptake urban urge urgent useless usual
        utility utter vacancy vacant vague vain vale valid valley value van vanguard variant variety various
        vary vast vault vegetable vehicle vein velvet vendor venture venue verb verdict verge version versus
        vessel vest vet veteran via vicar vice vicious victim victor video view vigour villa village vincent
        violence violent violet virtue virus visible vision visit visual vital vivid vocal voice void volume
        voluntary volunteer vote vow voyage vulnerable wade wage wagon waitlist wake wall wander warm warn
        warrant warren wash waste watch water waterfall wave wax wayne weak weakness wealth weapon wear
        weather weave web webb website wed wedge wednesday weed week weekday weekend weep weigh weight weird
        welcome welfare wellbeing went wept west western wet whale whatsapp whatsoever wheat wheel wheelchair
        wheelhouse whinge whisper whistle whistleblow white whiteboard whitehall wicked wide widow wife wifi
        wild willow win wind window wine wing winter wipe wire wisdom wise wish wishlist wit witch withdraw
        withdrew withhold witness wizard woke wolf woman women won wonder wonderful wood woodland wool word
        wore workaround workbook workforce worklist workload workplace workshop workstream world worm worn
        worry worse worst worth wound wrap wreck wren wright wrist written wrong wrote yard yarn year yell
        yellow yield york young youngster youth youtube zeal zero zilch zone zoom
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
