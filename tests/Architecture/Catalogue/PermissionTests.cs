using FastEndpoints;
using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Builder;

namespace HotelPrivacy.Architecture.Tests.Catalogue;

/// <summary>Every door asks for a permission that exists.</summary>
public sealed class PermissionTests
{
    private static readonly List<string> Declared = [.. Built.Owners.SelectMany(owner => Permissions.Declared(owner.Assembly.Types()))];

    [Fact]
    public void Every_permission_is_unique_and_a_resource_with_a_verb() => Permissions.Breaches(Declared).ShouldBeNone();

    [Fact]
    public void Every_door_asks_for_a_permission_that_exists() =>
        Built.Owners.SelectMany(owner => Permissions.UnknownAtDoors(owner.Assembly.Types(), Declared.Append(SignedIn.Policy).ToHashSet())).ShouldBeNone();

    [Fact]
    public void A_doubled_or_misspelt_permission_is_flagged() => Assert.Equal(3, Permissions.Breaches(["hotels:read", "hotels:read", "Hotels:Read", "hotels"]).Count());

    [Fact]
    public void A_door_with_an_unknown_permission_is_flagged()
    {
        var doors = new[] { typeof(Known), typeof(Open), typeof(Unknown), typeof(Computed), typeof(Unlocked) }.SelectMany(door => Built.Fixture(door).WithNested());

        var flagged = Permissions.UnknownAtDoors(doors, new HashSet<string> { "hotels:read" }).ToList();

        Assert.Equal(3, flagged.Count);
        Assert.Contains(flagged, fault => fault.EndsWith("Unknown asks for hotels:burn, which nobody declares", StringComparison.Ordinal));
        Assert.Contains(flagged, fault => fault.EndsWith("Computed asks for a permission that is no constant", StringComparison.Ordinal));
        Assert.Contains(flagged, fault => fault.EndsWith("Unlocked says a permission and does not ask for it", StringComparison.Ordinal));
    }

    private sealed record Message : IModuleQuery<Nothing>;

    private static class Known
    {
        internal sealed class Endpoint : SliceEndpoint<Message, Nothing>
        {
            public override void Configure() => Describe("Known", "hotels:read");
        }
    }

    private static class Open
    {
        internal sealed class Endpoint : SliceEndpoint<Message, Nothing>
        {
            public override void Configure() => Describe("Open", null);
        }
    }

    private static class Unknown
    {
        internal sealed class Endpoint : SliceEndpoint<Message, Nothing>
        {
            public override void Configure() => Describe("Unknown", "hotels:burn");
        }
    }

    private static class Computed
    {
        internal sealed class Endpoint(string permission) : SliceEndpoint<Message, Nothing>
        {
            public override void Configure() => Describe("Computed", permission);
        }
    }

    private static class Unlocked
    {
        internal sealed class Endpoint : EndpointWithoutRequest
        {
            public override void Configure() =>
                Options(builder => builder.WithMetadata(new SliceDescription("Unlocked", "hotels:read", 200, false, [])));
        }
    }
}
