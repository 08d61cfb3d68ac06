using System.Text;
using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>The page <c>docs/modules.md</c>, drawn from the declarations and the code.</summary>
internal static class ModulesPage
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Modules and what they say to each other

            Drawn from the code by the architecture tests, which fail when this page differs. To draw it anew:
            `HOTELPRIVACY_REGENERATE=1 dotnet test tests/Architecture`.

            A full arrow is a question (the answer is read at once), a dotted one a fact (heard later, through the outbox). Standing answers, which every
            module gives about its controls and its guest data, are not drawn.

            ```mermaid
            graph LR

            """);
        foreach (var (module, _) in Built.Modules)
        {
            foreach (var other in module.Asks.Order())
            {
                page.Append($"  {module.Name} --> {other}\n");
            }

            foreach (var other in module.Hears.Order())
            {
                page.Append($"  {other} -.-> {module.Name}\n");
            }
        }

        page.Append("```\n\n## Modules\n\n| area | module | asks | hears |\n|---|---|---|---|\n");
        foreach (var (module, _) in Built.Modules)
        {
            page.Append($"| {(module.Area is { } area ? area.ToString() : "–")} | {module.Name} | {List(module.Asks)} | {List(module.Hears)} |\n");
        }

        page.Append("\n## Questions\n\n| module | question | asked by |\n|---|---|---|\n");
        var asked = Built.Modules.SelectMany(built => Edges.Asked(built.Module.Name, built.Assembly.MainModule.Types)).ToLookup(edge => edge.Word, edge => edge.From);
        foreach (var question in Edges.Questions.OrderBy(Edges.OwnerOf, StringComparer.Ordinal).ThenBy(question => question.Name, StringComparer.Ordinal))
        {
            page.Append($"| {Edges.OwnerOf(question)} | `{question.Name}` | {List(asked[question.Name])} |\n");
        }

        page.Append("\n## Facts\n\n| module | fact | told by | heard by |\n|---|---|---|---|\n");
        var told = Built.Modules.SelectMany(built => Edges.Told(built.Module.Name, built.Assembly.MainModule.Types)).ToLookup(edge => edge.Word, edge => edge.From);
        var heard = Built.Modules.SelectMany(built => Edges.Heard(built.Module.Name, built.Assembly.Types())).ToLookup(edge => edge.Word, edge => edge.From);
        foreach (var fact in Edges.Facts.OrderBy(Edges.OwnerOf, StringComparer.Ordinal).ThenBy(fact => fact.Name, StringComparer.Ordinal))
        {
            page.Append($"| {Edges.OwnerOf(fact)} | `{fact.Name}` | {List(told[fact.Name])} | {List(heard[fact.Name])} |\n");
        }

        return page.ToString();
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Distinct().Order(StringComparer.Ordinal));
}
