import CampaignModel
import SiteContent
import Testing

/// Signs of other ways to write are told with the Markdown that was meant.
@Suite struct OtherMarkupTests {
    private let findings = Findings()

    private func fixes(_ text: String) -> [String] {
        _ = Markdown.parse(bytes: Array(text.utf8), file: "x.md", into: findings.collector)
        return findings.collector.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.fix.vietnamese)" }
    }

    @Test(arguments: [
        (
            "Mọi<o:p></o:p> người\n",
            "1:4 Bỏ các thẻ, chỉ để lại chữ; hoặc nhập thẳng tệp Word: minhbach import TỆP.docx."
        ),
        ("Mọi [b]người[/b] vui\n", "1:5 Viết: **người**"),
        ("Mọi [url=https://a.vn/x]người[/url] vui\n", "1:5 Viết: [người](địa chỉ)"),
        ("Mọi [size=3]người[/size] vui\n", "1:5 Viết: người"),
        ("Mọi '''người''' vui\n", "1:5 Viết **người**; nếu là lời trích thì dùng “ ”."),
        ("Mọi ''người'' vui\n", "1:5 Viết *người*; nếu là lời trích thì dùng “ ”."),
        ("== Kết quả ==\n", "1:1 Viết: ## Kết quả"),
        ("=== Kết quả\n", "1:1 Viết: ### Kết quả"),
        ("= Kết quả\n", "1:1 Viết: ## Kết quả"),
        ("Đoạn.\n\n** Chi tiết\n", "3:1 Viết: ## Chi tiết"),
        ("Mọi ==người dân== vui\n", "1:5 Viết: **người dân**"),
        ("Xem [[Trang chủ]] nhé\n", "1:5 Viết: [Trang chủ](địa chỉ)"),
        ("Xem [[trang|chữ này]] nhé\n", "1:5 Viết: [chữ này](địa chỉ)"),
        ("Xem [[https://a.vn/][chữ này]] nhé\n", "1:5 Viết: [chữ này](https://a.vn/)"),
        ("Xem ![[anh.jpg]] nhé\n", "1:6 Viết: ![điều nhìn thấy trong ảnh](anh.jpg)"),
        ("Xem [https://a.vn/ trang này] nhé\n", "1:5 Viết: [trang này](https://a.vn/)"),
        (
            "Tăng \\textbf{mạnh}\n",
            "1:6 Viết bằng chữ và ký tự thường: x², ½, ×, ≥; chữ đậm viết **chữ**."
        ),
        ("Tăng $x^2$ nhé\n", "1:6 Viết bằng chữ và ký tự thường: x², ½, ×, ≥; chữ đậm viết **chữ**."),
        (".. image:: lop.jpg\n", "1:1 Bỏ dấu này, viết bằng Markdown."),
        ("{{< figure >}}\n", "1:1 Bỏ lệnh này; ảnh viết ![điều nhìn thấy](tep.jpg)."),
        ("{% include a %}\n", "1:1 Bỏ lệnh này; ảnh viết ![điều nhìn thấy](tep.jpg)."),
        ("## Kết quả {#ket-qua}\n", "1:12 Bỏ dấu này; đoạn cần nhấn bắt đầu bằng dấu >."),
        ("::: warning\nMọi người.\n:::\n", "1:1 Bỏ dấu này; đoạn cần nhấn bắt đầu bằng dấu >."),
        ("h2. Kết quả\n", "1:1 Viết: ## Kết quả"),
        ("> [!NOTE]\n> Chú ý.\n", "1:3 Viết: > **Lưu ý:** …"),
        ("Vui :smile: quá\n", "1:5 Gõ thẳng biểu tượng, hoặc bỏ đi."),
        ("Nước H~2~O\n", "1:7 Gõ thẳng chữ số: H₂O, CO₂, m², x³."),
        ("Rộng 5 m^2^\n", "1:9 Gõ thẳng chữ số: H₂O, CO₂, m², x³."),
        (
            "Mọi người[1] vui.\n\n[1] Nguồn: báo cáo.\n",
            "3:1 Trong bài viết [^1], ở đây viết [^1]: Nguồn: báo cáo."
        ),
    ])
    func tellsWhatWasMeant(text: String, fix: String) {
        #expect(fixes(text) == [fix])
        #expect(findings.collector.diagnostics.map(\.identifier) == ["other-markup"])
    }

    @Test(arguments: [
        "Giá $5 và $10 mỗi lớp; 5\\% và C:\\\\so-lieu\n", "Tọa độ 11°56'30'' và 108°26'15''\n",
        "Mã `[b]x[/b]` và `{{x}}`\n",
        "```\n== x ==\n{{x}}\n```\n", "Xem [trang này](https://a.vn/x) và <https://a.vn/y>\n", "Từ 7:30 đến 9:30:15\n",
        "Xem [1] ở trên\n", "- [ ] việc\n- [x] xong\n", "a = b, c == d, {x}, 5~10 và 20~30\n",
        "Tiêu đề\n\n...\n\nhai... ba\n",
        "Mã \\[\\[x\\]\\] và \\{\\{x\\}\\}\n",
    ])
    func saysNothingOfGoodText(text: String) {
        #expect(fixes(text).isEmpty)
    }

    @Test func tellsAKindOnceWithItsLines() {
        _ = fixes("Mọi [b]người[/b] vui\n\nNhà [i]ai[/i] nấy\n")
        #expect(
            findings.text == """
                x.md:1:5: warning: other-markup
                “[b]” sẽ hiện nguyên trên trang (2 dòng): đó là thẻ của diễn đàn (BBCode)
                Bài viết chỉ hiểu Markdown; dấu của cách viết khác không có tác dụng.
                Viết: **người**
                “[b]” is printed as it stands (2 lines): it is a tag of forums (BBCode)
                Stories understand Markdown only; signs of other ways to write have no effect.
                Write: **người**
                """)
    }
}
