import CampaignModel
import SiteContent
import Testing

/// Addresses of the web that make no link are told with how to write them.
@Suite struct UnlinkedAddressTests {
    private let findings = Findings()

    private func fixes(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.collector.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.fix.english)" }
    }

    @Test(arguments: [
        ("Xem WWW.A.VN/X nhé\n", "1:5", "https://www.a.vn/X"), ("Xem Www.a.vn.\n", "1:5", "https://www.a.vn"),
        ("Xem “www.a.vn” nhé\n", "1:6", "https://www.a.vn"), ("Xem \"www.a.vn\" nhé\n", "1:6", "https://www.a.vn"),
        ("Địa chỉ:www.a.vn\n", "1:9", "https://www.a.vn"), ("Xem https://a_b.vn/x nhé\n", "1:5", "https://a_b.vn/x"),
        ("Xem htttps://a.vn/x nhé\n", "1:5", "https://a.vn/x"), ("Xem https//a.vn.\n", "1:5", "https://a.vn"),
        ("Xem (http:/a.vn) nhé\n", "1:6", "https://a.vn"),
        ("- một\n- hai ‘www.a.vn/x’;\n", "2:8", "https://www.a.vn/x"),
    ])
    func tellsAnAddressThatMakesNoLink(text: String, place: String, address: String) {
        #expect(fixes(text) == ["\(place) Write the address in < >: <\(address)>"])
        #expect(findings.collector.diagnostics.map(\.identifier) == ["unlinked-address"])
    }

    @Test(arguments: [
        "Xem https://a.vn và <https://a_b.vn/x>.\n", "Mọi địa chỉ bắt đầu bằng https:// hay “https://…”.\n",
        "Trang lamdong.gov.vn\n", "[www.a.vn](https://www.a.vn/)\n", "Mã `www.A.vn` thôi\n", "WWW và ww.x.vn\n",
    ])
    func saysNothingOfOtherWords(text: String) {
        #expect(fixes(text) == [], "\(text)")
    }

    @Test func explainsAnAddressThatMakesNoLink() {
        _ = fixes("Xem WWW.A.VN nhé\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: unlinked-address
                Địa chỉ “WWW.A.VN” không thành liên kết: người đọc không bấm được
                Địa chỉ viết trần chỉ thành liên kết khi viết thường, đứng sau dấu cách, và tên trang không có dấu gạch dưới.
                Viết địa chỉ trong < >: <https://www.a.vn>
                The address “WWW.A.VN” makes no link: readers can't follow it
                A bare address makes a link only in small letters, behind a space, and without a low line in the site's name.
                Write the address in < >: <https://www.a.vn>
                """)
    }

    @Test(arguments: [
        ("Một.\n\nHai.\n\nBa.\n\nXem https://localhost/x nhé\n", "7:5"),
        ("Một\nhai\nba\nbốn\nnăm\nsáu https://localhost/x nhé\n", "6:5"),
        ("- a\n- b\n- c\n- d\n- e **đậm\n  f** https://localhost/x\n", "6:7"),
    ])
    func tellsBareAddressesInTheirLine(text: String, place: String) {
        #expect(fixes(text).map { String($0.prefix(3)) } == [place], "\(text)")
    }
}
