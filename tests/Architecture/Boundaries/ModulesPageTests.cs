using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>The picture of the house is the house.</summary>
public sealed class ModulesPageTests
{
    [Fact]
    public void The_page_of_modules_says_what_the_code_does() => Repository.ShouldSay("docs/modules.md", ModulesPage.Write());
}
