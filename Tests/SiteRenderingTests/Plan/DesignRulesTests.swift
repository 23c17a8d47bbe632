import CampaignModel
import Testing

@testable import SiteRendering

/// What a designer is told of files that fit together and yet wouldn't work.
struct DesignRulesTests {
    private func found(_ path: String, _ text: String) -> [Diagnostic] {
        DesignRules.diagnostics([DesignFile(path: path, shownPath: "t/\(path)", bytes: Array(text.utf8))])
    }

    private func told(_ path: String, _ text: String) -> [String] {
        found(path, text).map { "\($0.place.line):\($0.place.column) \($0.identifier) \($0.summary.english)" }
    }

    @Test func tellsBracketsWithoutTheirOtherHalf() {
        #expect(
            found("css/10-base.css", "a { b: c }\nb { color: red\n") == [
                Diagnostic(
                    .error, "design-open-bracket", at: SourcePlace(file: "t/css/10-base.css", line: 2, column: 3),
                    summary: Bilingual(
                        vi: "Dấu “{” ở đây không có dấu đi kèm", en: "The “{” here has no other half"),
                    explanation: Bilingual(
                        vi:
                            "Mọi tệp cùng loại được nối thành một; thiếu một dấu ngoặc thì từ đây trở đi không gì có hiệu "
                            + "lực nữa.",
                        en: "All files of a kind are joined into one; without the bracket nothing from here on takes "
                            + "effect."),
                    fix: Bilingual(
                        vi: "Hãy thêm dấu ngoặc còn thiếu, hoặc bỏ dấu thừa này.",
                        en: "Add the bracket that is missing, or take this one out."))
            ])
        #expect(told("css/a.css", "a { b: c } }\n") == ["1:12 design-open-bracket The “}” here has no other half"])
        #expect(told("js/x.js", "function ( {\n") == ["1:10 design-open-bracket The “(” here has no other half"])
        #expect(told("js/x.js", "f(`a ${g({})} }`);\n// }\nconst a = \"}\", b = /[}]/;\n") == [])
        #expect(told("css/a.css", "a { b: url(\"c.svg?d=rotate(45) {\") }") == [])
        #expect(told("css/a.css", "a::before { content: \"}\" } /* } */ @media print { b { c: url(x.svg) } }") == [])
    }

    @Test func tellsWhatBrowsersWillBlock() {
        #expect(
            found("page.mustache", "<p\n style=\"color: red\">a</p>") == [
                Diagnostic(
                    .warning, "design-blocked", at: SourcePlace(file: "t/page.mustache", line: 2, column: 2),
                    summary: Bilingual(vi: "Trình duyệt sẽ chặn “style=”", en: "Browsers will block “style=”"),
                    explanation: Bilingual(
                        vi:
                            "Chính sách an toàn của cổng (Content-Security-Policy) không cho tải gì từ nơi khác, không cho "
                            + "mã hay kiểu viết thẳng trong trang: nhờ vậy không ai cài được gì lạ vào trang.",
                        en:
                            "The site’s policy (Content-Security-Policy) lets nothing be fetched from elsewhere, and no "
                            + "script or style stand within a page: so nobody can plant anything in one."),
                    fix: Bilingual(
                        vi: "Hãy đặt tệp vào thư mục mẫu; mã viết vào js/, kiểu viết vào css/.",
                        en: "Put the file into the folder of templates; scripts belong in js/, styles in css/."))
            ])
        func blocked(_ path: String, _ text: String) -> [Substring] {
            found(path, text).map { $0.summary.english.dropFirst("Browsers will block “".count).dropLast() }
        }
        #expect(
            blocked(
                "p.mustache",
                "<script>alert(1)</script><a onclick='x()' href=\"https://a.example\">a</a><style>b{}</style>"
                    + "<img src=\"//b.example/x.png\"><link rel=\"stylesheet\" href=https://c.example/d.css>")
                == ["<script>", "onclick=", "<style>", "//b.example/x.png", "https://c.example/d.css"])
        #expect(
            blocked("css/a.css", "@import \"b.css\";a{b:url('http://e.example/x.png');c:url(d.svg)}")
                == ["@import", "url('http://e.example/x.png')"])
    }

    @Test func letsPassWhatBrowsersTake() {
        #expect(
            told(
                "p.mustache",
                "<!-- <style> -->{{#a}}<script src=\"{{.}}\" defer></script>{{/a}}<link rel=\"canonical\" "
                    + "href=\"https://x.example/\"><script type=\"application/ld+json\">{{{b}}}</script>"
                    + "<img src=\"{{c}}\" alt=\"a > b\"{{> parts/d}}>{{^x}}<p class=\"{{#s}}on{{/s}}\">{{/x}} a < b")
                == [])
    }
}
