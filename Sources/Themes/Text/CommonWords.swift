/// Words that sentences begin with and that name nobody.
enum CommonWords {
    static let openings: Set<String> = Set(
        """
        a about absolutely accept accepting according across actually adding admittedly after again against
        agree agreed agreeing ahead all allow allowing almost along already also although always am among an
        and another any anybody anyhow anyone anything anyway apparently appoint are aren't arguably around
        arrange as ask asked asking assume assuming at avoid away back basically be became because become
        becomes becoming been before begin behave behind being believe believing beside besides better between
        big bigger bin blame borrow both bought bring bringing brings brought build building but buy by call
        called calling calls came can can't caring cause caused causes certainly change changed changes
        changing cheaper cheapest check checking choose choosing clearly close combine come comes coming
        compare compared complain consider considering costing costs could couldn't count counting create cut
        deal decide decided deciding define deliver delivering demand depending depends deserve despite
        develop did didn't different discuss do doctors does doesn't doing don't done doubt down driving
        during each easier easiest easy either else employ empty encourage ends enjoy enough ensure ensuring
        even eventually every everybody everyday everyone everything everywhere exactly except expect expected
        expecting expensive explain explaining fair faster few fewer fighting filling finally finance find
        fine finished finishing first five fix fixing folk follow followed following for forced forcing forget
        forgetting forgot found four frankly from fund funded funding further gave generally get gets getting
        give given gives giving go goes going gone good got great had half handed handing happens happy hardly
        has hasn't hated have haven't having he he'd he's heard hearing held help helped helping helps hence
        her here here's hers hi hiding him hire his hold holds honestly hopefully hospital hospitals how
        however i ideally if ignore imagine imagining in including increasingly indeed initially insist
        instead into invite involve involving is isn't it it'd it'll it's its join joined joining just keep
        keeping keeps kept knew know knowing knows lacking last lately later leading learn learned leave
        leaves leaving led left less let let's lets letting like liked likely listen lists living loads lock
        look looking losing lost lots loved luckily made make makes making manage managers managing maybe me
        mean means meant meanwhile measure measuring meet meeting meetings mention merge merging might mine
        missing mistakes monthly months more most mostly move moved moves moving much multiple must my myself
        name naturally nearly needed needing needs neither never new next nine no nobody none nonetheless nor
        not nothing now nowadays nowhere nurses nursing obviously occasionally of off offer offered offering
        often oh okay on once one only open opened opening or other others otherwise our ours out outside over
        overall own paid part pay paying pays people perhaps permission permit personally pick planned
        planning plenty pooled pooling possibly practically prefer presumably pretend preventing previously
        probably problem problems promise promised promising proper properly prove provided providing publish
        pull pushing put puts putting question questions quicker quickly quietly quite ran rather read realise
        really recently refuse regardless relationships relying remember reminds remove removing replace
        replacing report require respect returning right risk run running runs safe said same saw say says
        scrap second secondly see seeing seem seemed seems seen send sending sensible sent set setting settle
        seven several share shared sharing she she'd she's should shouldn't show showing sick sign similarly
        simple simpler simply since sit sitting six slow slower slowly smaller so social solve solved solving
        some somebody somehow someone something sometimes somewhat somewhere soon sooner sort sounds speaking
        spend spending spent staff stand standing start started starting starts stated stay staying stays
        stick still stop stopped stopping stops strangely struggle such suddenly suggest support supporting
        suppose supposedly supposing sure surely take taken takes taking talk talked talking teaching tell
        telling tells ten thank thanks that that'd that'll that's the their them themselves then there there'd
        there's therefore these they they'd they'll they're they've thing things think thinking thinks third
        thirdly thirty this those though thought three through throughout throw times tired to today together
        tonight too took top totally tough traditionally train trained training treat tried tries trouble true
        trusting trying turn turned turning twenty twice two typically ultimately under understand
        understanding unfortunately unless unlike until up us use used using usual usually very wait waiting
        walk want wanted wanting wants was wasn't waste wasted wasting watch watching ways we we'd we'll we're
        we've weekly weeks well were weren't what what's whatever when whenever where whereas wherever whether
        which whichever while who who's whoever whole whose why will wishing with within without won't
        wondering words work worked working works worry worrying worse worst would wouldn't write writing
        written wrong yeah years yep yes yesterday yet you you'd you'll you're you've your yours
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
