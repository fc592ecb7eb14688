/// Words that sentences begin with and that name nobody.
enum CommonWords {
    static let openings: Set<String> = Set(
        """
        a about absolutely actually after again agree all almost already also although always am an and another any
        anybody anyone anything apparently appoint are aren't around as ask at away back basically be because been
        before begin behind being better between big bin both bring build but buy by call came can can't certainly
        change choose clearly close come could couldn't count cut decide define did didn't different do does doesn't
        doing don't done down during each either else employ even eventually every everybody everyone everything
        everywhere except fair few fewer finally find fine first five fix for forget four frankly from fund further
        generally get getting give given go going good got great had half has hasn't have haven't having he he'd he's
        her here here's hers hi him hire his hold honestly hopefully how however i if in increasingly initially instead
        into invite is isn't it it'd it'll it's its join just keep know last lately later leave less let let's like
        listen lock look looking lots luckily make maybe me mean meanwhile measure meet merge more most mostly move much
        must my myself name naturally nearly neither never new next nine no nobody none nor not nothing now nowhere
        obviously occasionally of off often oh okay on once one only open or other others otherwise our ours out over
        own part pay people perhaps personally pick possibly presumably probably publish put quite rather read really
        right run said same say scrap second see send set settle seven several share she she'd she's should show sign
        similarly simply since sit six so some somebody somehow someone something sometimes somewhere soon sort spend
        stand start still stop such suddenly sure take talk tell ten thanks that that'd that'll that's the their them
        themselves then there there'd there's these they they'd they'll they're they've thing things think thinking
        third this those though three through to today together too traditionally train treat true trying turn twice two
        ultimately under unfortunately unless until up us use used usually very wait walk want was wasn't we we'd we'll
        we're we've well were weren't what what's whatever when whenever where whereas wherever whether which while who
        who's whoever whole whose why will with within without won't work would wouldn't write yeah yep yes yesterday
        yet you you'd you'll you're you've your yours
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
