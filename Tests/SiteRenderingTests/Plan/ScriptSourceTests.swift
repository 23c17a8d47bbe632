import Testing

@testable import SiteRendering

struct ScriptSourceTests {
    private func minified(_ script: String) -> String {
        String(decoding: ScriptSource.minified(Array(script.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        ("// What it does.\nconst aa = 1; /* one */\n  const b = [ aa, 2 ];\n", "const aa=1;const b=[aa,2];"),
        ("if (a) {\n  f();\n}\ng();\n", "if(a){f();}\ng();"),
        ("let a = b\n(c)", "let a=b\n(c)"),
        ("return  a", "return a"), ("a + +b - -c", "a+ +b- -c"), ("a = b / c; // d", "a=b/c;"),
        ("list\n  .map((a) => a)\n  .pop();", "list.map((a)=>a).pop();"),
        ("const đ = 'đ';", "const đ='đ';"), ("return /a b/g.test(c)", "return/a b/g.test(c)"),
    ])
    func needlessSignsGo(script: String, small: String) {
        #expect(minified(script) == small)
    }

    @Test(arguments: [
        #"f("a  // b");"#, #"f('it\'s  /* no */');"#, "f(`a  ${b(\"}  `\")}  // c`);", "f(`a ${`b  ${c}`}  `);",
        #"f(/['"]  \/[/  ]/g);"#, "a=/  /;", "f(`${a}  ${{b:1}.b}`);",
    ])
    func stringsTemplatesAndPatternsStay(script: String) {
        #expect(minified(script) == script)
    }

    @Test func aCommentWithABreakParts() {
        #expect(minified("a /* x\n y */ b") == "a\nb")
        #expect(minified("a // x\nb") == "a\nb")
    }

    @Test func namesStay() {
        #expect(minified("{ const count = 1; f(count); }") == "{const count=1;f(count);}")
    }
}
