import DocumentIO
import StudyModel
import Testing

@testable import Tagging

struct ModelFileTests {
    @Test func `a model read from its file is the model that was written`() async throws {
        let model = try await CodedStudy.model()
        let read = try LearnedModel(model.bytes, file: "m.model")
        #expect(read.card == model.card)
        #expect(read.bytes == model.bytes)
        #expect(read.card.origin == "a test")
        #expect(read.card.interviews == 6)
    }

    @Test func `its first lines say what it is, where it comes from and its limits`() async throws {
        let head = String(decoding: try await CodedStudy.model().bytes.prefix(1500), as: UTF8.self)
        for line in ["throughline-model 3", "codebook: test", "origin: a test", "interviews: 6", "limits: "] {
            #expect(head.contains(line))
        }
    }

    @Test(arguments: [0, 10, 40, 200, 900, 9000])
    func `a file cut off or changed anywhere is refused`(place: Int) async throws {
        let bytes = try await CodedStudy.model().bytes
        try #require(place < bytes.count)
        #expect(throws: InputError.self) { try LearnedModel(Array(bytes.prefix(place)), file: "m") }
        var changed = bytes
        changed[place] ^= 0x10
        #expect(throws: InputError.self) { try LearnedModel(changed, file: "m") }
    }

    @Test(arguments: [
        ("", "is not a model"), ("throughline-model 2\n", "another version"),
        ("throughline-model 3\r\n", "line ends"),
        ("throughline-model 3\n\n", "cut off"),
    ])
    func `other files are refused with what they are`(text: String, reason: String) {
        let error = #expect(throws: InputError.self) { try LearnedModel(Array(text.utf8), file: "m") }
        #expect(error?.reason.contains(reason) == true)
    }

    @Test func `numbers that ask for more than the file holds are refused before room is made`() {
        var text = "throughline-model 3\ncodebook: a\ncriteria: b\nlanguage: en\norigin: c\ninterviews: 1\n"
        text += "sentences: 1\nquality: q\n\n"
        var bytes = Array(text.utf8) + [0xFF, 0xFF, 0xFF, 0, 2, 0, 0, 0, 2, 0, 0, 0]
        bytes += SHA256.hex(bytes).utf8
        let error = #expect(throws: InputError.self) { try LearnedModel(bytes, file: "m") }
        #expect(error?.reason.contains("damaged") == true)
    }

    @Test func `a model fits the codebook it was made for and no other`() async throws {
        let model = try await CodedStudy.model()
        #expect(model.fits(CodedStudy.codebook))
        #expect(!model.fits(Fixture.codebook("x")))
        #expect(
            !model.fits(
                Fixture.codebook(CodedStudy.codebook.criteria.reversed())))
    }

    @Test(arguments: [Float(0), 0.001, -0.02, 0.5, -0.97, 1])
    func `a weight keeps its sign and about its size in one byte`(weight: Float) {
        let read = WeightCoding.weight(WeightCoding.byte(weight, largest: 1), largest: 1)
        #expect((read - weight).magnitude <= 0.009 * weight.magnitude.squareRoot() + 0.0001)
    }
}
