/// The page of the report; `{{x}}` escapes, `{{{x}}}` stands only where our own writers made the mark-up.
enum HTMLTemplate {
  static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">{{{mark}}}
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    {{#links}}<nav><a href="{{address}}">{{text}}</a></nav>
    {{/links}}<header>
    <h1>{{title}}</h1>
    <p class="subtitle">{{subtitle}}</p>
    {{#banners}}<p class="banner" role="note">{{text}}</p>
    {{/banners}}{{#lead}}<p class="lead">{{text}}</p>
    {{/lead}}</header>
    <main>
    {{#sections}}<section id="{{id}}" aria-labelledby="{{id}}-heading">
    <h2 id="{{id}}-heading">{{heading}}</h2>
    {{#paragraphs}}<p>{{text}}</p>
    {{/paragraphs}}{{#blocks}}{{#folded}}<details><summary>{{summary}}</summary>
    {{/folded}}{{#plots}}<figure class="plot-figure"><figcaption>{{caption}}</figcaption>{{{picture}}}</figure>
    {{/plots}}{{{written}}}{{#charts}}\(chart){{/charts}}{{#tables}}\(table){{/tables}}{{#folded}}</details>
    {{/folded}}{{/blocks}}</section>
    {{/sections}}</main>
    </body>
    </html>

    """

  private static let chart = """
    <table class="chart" role="table">
    <caption>{{caption}}</caption>
    <thead role="rowgroup"><tr role="row">{{#has_rank}}<th role="columnheader" scope="col" class="rank">{{rank_heading}}</th>{{/has_rank}}<th role="columnheader" scope="col" class="name">{{unit_heading}}</th><th role="columnheader" scope="col" class="plot">{{{axis}}}</th><th role="columnheader" scope="col" class="value">{{value_heading}}</th><th role="columnheader" scope="col" class="limits">{{limits_heading}}</th>{{#has_grade}}<th role="columnheader" scope="col" class="grade">{{grade_heading}}</th>{{/has_grade}}{{#has_note}}<th role="columnheader" scope="col" class="note">{{note_heading}}</th>{{/has_note}}</tr></thead>
    <tbody role="rowgroup">
    {{#rows}}<tr role="row"{{#own}} class="own" aria-current="true"{{/own}}{{#is_blank}} class="blank"{{/is_blank}}>{{#has_rank}}<td role="cell" class="rank">{{rank}}</td>{{/has_rank}}<th role="rowheader" scope="row" class="name">{{#has_link}}<a href="{{link}}">{{/has_link}}{{name}}{{#has_link}}</a>{{/has_link}}{{#has_detail}}<small>{{detail}}</small>{{/has_detail}}</th><td role="cell" class="plot">{{{picture}}}</td><td role="cell" class="value">{{value}}</td><td role="cell" class="limits{{^has_limits}} reason{{/has_limits}}">{{#has_limits}}<span class="label">{{limits_heading}} </span>{{/has_limits}}{{limits}}</td>{{#has_grade}}<td role="cell" class="grade">{{grade}}</td>{{/has_grade}}{{#has_note}}<td role="cell" class="note">{{#has_note_text}}<span class="label">{{note_heading}} </span>{{/has_note_text}}{{note}}</td>{{/has_note}}</tr>
    {{/rows}}</tbody>
    </table>

    """

  private static let table = """
    {{#is_wide}}<p class="hint">{{hint}}</p>
    {{/is_wide}}<div class="scroll" role="region" aria-label="{{caption}}" tabindex="0">
    <table>
    <caption><span>{{caption}}</span></caption>
    <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{heading}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}<tr><th scope="row">{{name}}{{#has_detail}}<small>{{detail}}</small>{{/has_detail}}</th>{{#cells}}<td{{#number}} class="number"{{/number}}>{{text}}{{#has_detail}}<small>{{detail}}</small>{{/has_detail}}</td>{{/cells}}</tr>
    {{/rows}}</tbody>
    </table>
    </div>

    """
}
