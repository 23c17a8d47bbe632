import Testing

@Suite("Delimiters")
struct DelimiterTests {
    @Test(
        "change for what follows",
        arguments: [
            ("{{=<% %>=}}(<%text%>)", "(Hey)"), ("({{=[ ]=}}[text])", "(Hey)"), ("|{{= @   @ =}}|", "||"),
            ("{{=<% %>=}}<%={{ }}=%>{{text}}", "Hey"), ("{{=| |=}}|{text}||&text|", "HeyHey"),
        ])
    func changeForWhatFollows(template: String, expected: String) {
        #expect(rendered(template, ["text": "Hey"]) == expected)
    }

    @Test func persistThroughSections() {
        let template = "{{#on}}\n {{x}} |x|\n{{/on}}\n{{= | | =}}\n|#on|\n {{x}} |x|\n|/on|\n|^off|\n|x|\n|/off|\n"
        #expect(rendered(template, ["on": true, "x": 1, "off": false]) == " 1 |x|\n {{x}} 1\n1\n")
    }

    @Test func stayWithinTheirFile() {
        let partials = ["inner": ".{{x}}. {{= | | =}} .|x|."]
        #expect(rendered("[{{>inner}}]\n[.{{x}}. .|x|.]\n", ["x": 1], partials) == "[.1.  .1.]\n[.1. .|x|.]\n")
        #expect(rendered("{{= | | =}}|>plain|", ["x": 1], ["plain": "{{x}}|x|"]) == "1|x|")
    }

    @Test(
        "follow the rules of standalone lines",
        arguments: [
            ("| {{=@ @=}} |", "|  |"), (" | {{=@ @=}}\n", " | \n"), ("a\n{{=@ @=}}\nb\n", "a\nb\n"),
            ("a\n  {{=@ @=}}\nb\n", "a\nb\n"), ("|\r\n{{= @ @ =}}\r\n|", "|\r\n|"), ("  {{=@ @=}}\n=", "="),
            ("=\n  {{=@ @=}}", "=\n"),
        ])
    func followTheRulesOfStandaloneLines(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }
}
