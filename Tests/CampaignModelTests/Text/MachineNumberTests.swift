import CampaignModel
import Testing

struct MachineNumberTests {
    private static let numbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (12, "12"), (-3, "-3"), (45.2, "45.2"), (-0.5, "-0.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (12.345, "12.345"), (4_200_000_000, "4200000000"), (1e21, "1000000000000000000000"), (1.5e-7, "0.00000015"),
        (123_456_789_012_345.75, "123456789012345.75"), (99.95, "99.95"),
    ]

    @Test(arguments: numbers)
    func writesTheFewestDigitsThatGiveTheNumberBack(value: Double, text: String) {
        #expect(MachineNumber.text(value) == text)
    }

    @Test(arguments: [0, 7, 10, -1234, Int.max, Int.min])
    func writesWholeNumbers(value: Int) {
        var bytes: [UInt8] = []
        MachineNumber.append(value, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == String(value))
    }
}
