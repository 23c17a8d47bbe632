import Testing

@testable import OfficeFiles

@Suite struct OfficePackageTests {
    @Test func refusesWhatIsNoPackage() {
        #expect(throws: OfficeFault.otherType) { try OfficePackage(Array("<html>".utf8)) }
        #expect(throws: OfficeFault.oldOrLocked) { try OfficePackage([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) }
        #expect(throws: OfficeFault.broken) { try OfficePackage(Array("PK\u{3}\u{4}rest".utf8)) }
    }
}
