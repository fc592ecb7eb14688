/// Words that sentences begin with and that name nobody.
enum CommonWords {
    static let openings: Set<String> = Set(
        """
        a about absolutely actually after again all almost already also although always am an and another any anybody
        anyone anything apparently are aren't around as ask at away back basically be because been before behind
        being better between big both but by came can can't certainly clearly come could couldn't did didn't different
        do does doesn't doing don't done down during each either else even eventually every everybody everyone
        everything everywhere except fair fewer few fine finally first five for four frankly from further generally
        get getting give given go going good got great had half has hasn't have haven't having he he'd he's her
        here here's hers hi him his honestly hopefully how however i if in increasingly initially instead into is
        isn't it it'd it'll it's its just keep know last lately later less let let's like look looking lots luckily
        maybe me mean meanwhile more most mostly much must my myself naturally nearly neither never new next nine no
        nobody none nor not nothing now nowhere obviously occasionally of off often oh okay on once one only
        or other others otherwise our ours out over part people perhaps personally possibly presumably probably put
        quite rather really right said same say second see seven several she she'd she's should similarly simply
        since six so some somebody somehow someone something sometimes somewhere soon sort still such suddenly sure
        take talk ten thanks that that'd that'll that's the their them themselves then there there'd there's these
        they they'd they'll they're they've thing things think thinking third this those though three through to
        today together too traditionally true trying twice two ultimately under unfortunately unless until up us
        used usually very was wasn't we we'd we'll we're we've well were weren't what what's whatever when whenever
        where whereas wherever whether which while who who's whoever whole whose why will with within without won't
        would wouldn't yeah yep yes yesterday yet you you'd you'll you're you've your yours
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
