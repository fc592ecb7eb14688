import StudyModel
import Testing

@testable import Agreement

@Suite struct UnitTests {
    @Test(arguments: [
        (0..<10, true), (0..<100, true), (4..<8, true), (5..<15, true), (6..<30, false), (10..<20, false),
        (20..<30, false),
    ]) func `a passage applies to a segment if they share half of the shorter`(
        passage: Range<Int>, applies: Bool
    ) {
        #expect(Segment(turn: 1, range: 0..<10).isCovered(by: passage) == applies)
    }

    @Test func `listed segments are units, coded or not`() {
        var coding = SmallCoding(interviews: [SmallCoding.interview(segments: 5)])
        coding.add(0, 0, 0..<20)
        coding.add(1, 1, 10..<20)
        let units = CodedUnits(coding.study, level: .segment)
        #expect(units.total == 5)
        #expect(units.units.map(\.isCoded) == [true, true, false, false, false])
        #expect(units.units[1].marks == [[0: nil], [1: nil]])
        #expect(units.units[4].text == "segment 40")
    }

    @Test func `where no segments are listed the shortest passages are the units`() {
        var coding = SmallCoding()
        coding.add(0, 0, 0..<100)
        coding.add(1, 0, 0..<40)
        coding.add(1, 1, 42..<98)
        coding.add(0, nil, 120..<150)
        let units = CodedUnits(coding.study, level: .segment)
        #expect(units.units.map(\.range) == [0..<40, 42..<98, 120..<150])
        #expect(units.units.map(\.marks) == [[[0: nil], [0: nil]], [[0: nil], [1: nil]], [[:], [:]]])
        #expect(units.total == nil)
    }

    @Test func `segments a person counted complete those that were coded`() {
        var coding = SmallCoding(segmentCount: 50)
        coding.add(0, 0, 0..<10)
        coding.add(1, 0, 20..<30)
        #expect(CodedUnits(coding.study, level: .segment).unlisted == 48)
        #expect(CodedUnits(coding.study, level: .turn).unlisted == nil)
        #expect(CodedUnits(coding.study, level: .interview).unlisted == 0)
    }

    @Test func `an interview only one coder read has no units, and what a third did not read is missing`() {
        var coding = SmallCoding(
            coders: ["Ann", "Ben", "Cem"],
            interviews: [SmallCoding.interview(segments: 1), SmallCoding.interview("int02", segments: 1)])
        coding.add(0, 0, 0..<10)
        coding.add(1, nil, 0..<10)
        coding.add(2, 0, 0..<10, interview: 1)
        let units = CodedUnits(coding.study, level: .interview).units
        #expect(units.map(\.interview) == [0])
        #expect(units[0].marks == [[0: nil], [:], nil])
    }

    @Test func `codings outside all units are counted`() {
        var coding = SmallCoding(interviews: [SmallCoding.interview(segments: 2)])
        coding.add(0, 0, 0..<10)
        coding.add(1, 0, 0..<10, turn: 3)
        coding.add(1, nil, 0..<10, turn: 3)
        #expect(CodedUnits(coding.study, level: .segment).unplaced == 1)
        #expect(CodedUnits(coding.study, level: .turn).unplaced == 1)
        #expect(CodedUnits(coding.study, level: .interview).unplaced == 0)
    }

    @Test(arguments: [
        (Stance.helping, Stance.neutral, Stance.helping), (.neutral, .hindering, .hindering),
        (.helping, .hindering, .mixed), (.mixed, .helping, .mixed), (.helping, .helping, .helping),
    ]) func `stances of one criterion join in a turn`(one: Stance, other: Stance, joined: Stance) {
        var coding = SmallCoding(interviews: [SmallCoding.interview(segments: 2)])
        coding.add(0, 0, 0..<10, stance: one)
        coding.add(0, 0, 10..<20, stance: other)
        coding.add(1, nil, 0..<10)
        let units = CodedUnits(coding.study, level: .turn).units
        #expect(units[0].marks[0] == [0: joined])
        #expect(units[1].marks[0] == [:])
    }
}
