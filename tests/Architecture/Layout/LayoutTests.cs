using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Slices;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Layout;

/// <summary>Every module has the same rooms, and a slice looks like the next.</summary>
public sealed class LayoutTests
{
    private static IEnumerable<(string Module, TypeDefinition Type)> Features =>
        from built in Built.Modules
        from type in built.Assembly.MainModule.Types
        where type.Namespace == $"HotelPrivacy.{built.Module.Name}.Features" && !type.Name.StartsWith('<')
        select (built.Module.Name, type);

    [Fact]
    public void Modules_have_no_folders_of_their_own_invention() =>
        Built.Modules.SelectMany(built => Layout.StrangeFolders(built.Module.Name, FoldersOf(built.Module.Name))).ShouldBeNone();

    [Fact]
    public void A_slice_has_the_file_of_its_name() =>
        Built.Modules.SelectMany(built => Layout.Unpaired(
            built.Module.Name,
            Features.Where(feature => feature.Module == built.Module.Name).Select(feature => feature.Type.Name),
            FilesIn(Path.Combine(Repository.SourceOf(built.Module.Name), "Features")))).ShouldBeNone();

    [Fact]
    public void A_slice_looks_like_the_next() => Features.SelectMany(feature => Layout.Misshapen(feature.Type)).ShouldBeNone();

    [Fact]
    public void Every_slice_has_its_integration_tests() =>
        Layout.Untested(Features.Select(feature => (feature.Module, feature.Type)), file => File.Exists(Path.Combine(Repository.Root, file))).ShouldBeNone();

    [Theory]
    [InlineData("Consent", "Services")]
    [InlineData("Consent", "Features/Shared")]
    [InlineData("Consent", "Migrations/Postgres")]
    [InlineData("Consent", "Law")]
    public void A_strange_folder_is_flagged(string module, string folder) =>
        Assert.Single(Layout.StrangeFolders(module, [folder, "Features", "Migrations/Sqlite"]));

    [Fact]
    public void A_file_and_a_type_of_different_names_are_flagged() =>
        Assert.Equal(2, Layout.Unpaired("Consent", ["RecordConsent", "Helper"], ["RecordConsent", "WithdrawConsent"]).Count());

    [Fact]
    public void A_slice_without_tests_is_flagged()
    {
        var slice = Features.First(feature => feature.Type.Name == "CreateHotel");

        Assert.Equal(["tests/Integration/Hotels/CreateHotelTests.cs is missing"], Layout.Untested([slice], _ => false));
        Assert.Empty(Layout.Untested([slice], file => file == "tests/Integration/Hotels/CreateHotelTests.cs"));
    }

    [Fact]
    public void A_misshapen_slice_is_flagged()
    {
        Assert.Empty(Layout.Misshapen(Built.Fixture(typeof(LongWork))));
        Assert.Single(Layout.Misshapen(Built.Fixture(typeof(Service))));
        Assert.Empty(Layout.Misshapen(Built.Fixture(typeof(Around))));
        Assert.Equal(3, Layout.Misshapen(Built.Fixture(typeof(Misshapen))).Count());
        Assert.Single(Layout.Misshapen(Built.Fixture(typeof(Unhandled))));
    }

    private static IEnumerable<string> FoldersOf(string module) =>
        from folder in Directory.EnumerateDirectories(Repository.SourceOf(module), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.SourceOf(module), folder).Replace('\\', '/')
        where path.Split('/')[0] is not ("bin" or "obj")
        select path;

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)!) : [];

    private sealed class Service;

    private class LongWork : JobHandler<int>
    {
        public override string Kind => "fixture.work";

        public override string Unit => "rows";

        protected override Task<object?> RunAsync(int payload, JobRun run, CancellationToken ct) => Task.FromResult<object?>(null);
    }

    private static class Around
    {
        internal sealed record Payload;

        internal sealed class Job : LongWork;
    }

    // No message, no endpoint, and a helper that belongs elsewhere.
    private static class Misshapen
    {
        internal sealed record Response(Guid Id);

        internal sealed class Handler;

        internal sealed class Helper;
    }

    private static class Unhandled
    {
        internal sealed record Query : IModuleQuery<Nothing>;

        internal sealed class Endpoint : SliceEndpoint<Query, Nothing>;
    }
}
