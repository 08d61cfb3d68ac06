using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.AccessControl;

[Collection(HostCollection.Name)]
public sealed class ListAuditKeysTests(HotelHost host)
{
    [Fact]
    public async Task Anybody_can_verify_a_checkpoint_with_the_key_it_names()
    {
        using var administrator = await host.AdministratorAsync();
        using var anonymous = host.Anonymous();
        var checkpoint = await administrator.CheckpointAsync();

        var keys = (await anonymous.GetJsonAsync("/api/v1/audit/keys")).GetProperty("items").EnumerateArray().ToList();

        var key = Assert.Single(keys, key => key.Text("keyId") == checkpoint.KeyId);
        Assert.Equal("ecdsa-p256-sha256", key.Text("algorithm"));
        var pem = key.Text("pem")!;
        Assert.True(checkpoint.IsSignedBy(pem));
        Assert.False((checkpoint with { TreeSize = checkpoint.TreeSize - 1 }).IsSignedBy(pem));
        Assert.False((checkpoint with { RootHash = [.. checkpoint.RootHash.Reverse()] }).IsSignedBy(pem));
        Assert.False((checkpoint with { Origin = "hotelprivacy/another" }).IsSignedBy(pem));
        Assert.DoesNotContain("PRIVATE", string.Concat(keys), StringComparison.Ordinal);
    }
}
