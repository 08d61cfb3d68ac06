using System.Xml.Linq;
using HotelPrivacy.Architecture.Tests.House;

namespace HotelPrivacy.Architecture.Tests.Boundaries;

/// <summary>A module knows the Kernel and the Contracts, and no other module.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void No_assembly_refers_to_more_than_it_may() =>
        Built.Modules.Select(built => built.Assembly).Append(Built.Kernel).Append(Built.Contracts)
            .SelectMany(assembly => References.Breaches(assembly.Name.Name, assembly.MainModule.AssemblyReferences.Select(reference => reference.Name)))
            .ShouldBeNone();

    [Fact]
    public void No_project_refers_to_more_than_it_may() =>
        Directory.EnumerateFiles(Repository.SourceOf(""), "HotelPrivacy.*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => References.Breaches(
                Path.GetFileNameWithoutExtension(file),
                XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))))
            .ShouldBeNone();

    [Fact]
    public void Every_module_of_the_source_tree_is_in_the_catalogue()
    {
        string[] others = ["Kernel", "Contracts", "PartnerClient"];
        var folders = Directory.EnumerateDirectories(Repository.SourceOf("")).Select(folder => Path.GetFileName(folder)!).Except(others).Order();

        Assert.Equal(Built.Modules.Select(built => built.Module.Name).Order(), folders);
    }

    [Theory]
    [InlineData("HotelPrivacy.Consent", "HotelPrivacy.Guests")]
    [InlineData("HotelPrivacy.Consent", "HotelPrivacy.Api")]
    [InlineData("HotelPrivacy.Contracts", "HotelPrivacy.Consent")]
    [InlineData("HotelPrivacy.Kernel", "HotelPrivacy.Contracts")]
    public void A_reference_across_the_wall_is_flagged(string assembly, string reference) =>
        Assert.Single(References.Breaches(assembly, [reference, "Dapper"]));
}
