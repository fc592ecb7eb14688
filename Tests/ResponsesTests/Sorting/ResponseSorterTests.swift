import Planning
import Testing

@testable import Responses

struct ResponseSorterTests {
    @Test(arguments: [
        "Agree", "agreed.", "We agree", "P5.3: agree", "Re P5.3 – we agree with this", "Fine by us", "OK",
        "No objection.", "no comments", "Agree. It matches what our board heard.", "We are content with this",
    ]) func `people agree in these words`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .agree)
    }

    @Test(arguments: [
        "Add: the pooled fund was agreed in May", "Please add that carers were asked",
        "Could we add a line on carers?",
        "We would add the voluntary sector", "Something is missing: carers", "Missing: primary care",
        "P5.3 add: carers",
    ]) func `people add in these words`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .add)
    }

    @Test(arguments: [
        "Correct: the post was filled in May", "Correction – it was nine of twelve",
        "Factual correction: it is the ICB",
        "Out of date, the deal was signed", "Please correct the name of the board",
        "This is factually wrong: see minutes", "Out of date.", "P5.3 factually wrong", "A fact is wrong",
    ]) func `people correct in these words`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .correct)
    }

    @Test(arguments: [
        "Object", "We object to this", "Disagree", "We disagree: our staff say the opposite",
        "I don’t agree.",
        "Not agreed", "Cannot agree with the tone of this", "P5.3 we do not agree",
        "We disagree: not with us.", "We see it differently.", "You see it differently: it was ours",
    ]) func `people object in these words`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .object)
    }

    @Test(arguments: [
        "Please withdraw this quote", "Withdraw K3F7-Q2PX", "take out this quote", "Please remove my quote",
        "Withdraw",
        "Delete the quotation please",
    ]) func `people withdraw in these words`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .withdraw)
    }

    @Test(arguments: [
        "", "?", "Agree?", "Do we agree?", "We agree but not with the number", "Agree in principle",
        "Agreed in part",
        "Agree. However, the date is wrong", "We agree with most of it", "Agreement was reached in May",
        "Correct.", "Correct, we said so", "That is correct", "Is this correct: nine?", "Add",
        "Additional money is needed",
        "Address this in section 6", "Objective 3 says more", "We do not object", "Object to nothing here",
        "Why not add it elsewhere",
        "Please remove this statement", "Delete the action", "Please remove the comma",
        "Withdraw your objection", "Please delete the word all",
        "Who said this?", "Fine words, but who pays?", "OK if we may see the numbers",
        "The pooled fund was agreed in May",
        "Take out the garden waste", "Should we withdraw this quote?", "Fair point about money but not ours",
        "We disagree but only on the date", "Disagree?",
        "Not sure we agree",
    ]) func `what asks, reserves or begins otherwise stays unsorted`(comment: String) {
        #expect(ResponseSorter.sort(of: comment) == .unsorted)
    }
}
