using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>Somebody with write access to the database file alters it behind the server's back: each change is found and named.</summary>
[SuppressMessage("Design", "CA1001", Justification = "DisposeAsync of IAsyncLifetime disposes the host.")]
public sealed class TamperTests : IAsyncLifetime
{
    private const string Phone = "+86 138 0000 1234";

    // Packed before a field's envelope: length of the code, the code, length of the envelope.
    private static readonly int Head = 1 + "phone".Length + 4;
    private readonly HotelHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)host).DisposeAsync();

    [Fact]
    public async Task A_ciphertext_copied_to_another_guest_is_named_and_never_shown()
    {
        var hotel = await host.HotelAsync();
        using var desk = await host.StaffAsync(hotel, "frontDesk");
        using var administrator = await host.AdministratorAsync();
        var (victim, other) = (await desk.GuestAsync(hotel, Phone), await desk.GuestAsync(hotel, "+86 139 9999 5678"));

        await AlterAsync("UPDATE guests_guest SET stay_enc = (SELECT stay_enc FROM guests_guest WHERE id = @victim) WHERE id = @other", new { victim, other });

        using var refused = await RevealAsync(desk, other);
        using var untouched = await RevealAsync(desk, victim);
        await ShouldNameAsync(refused, "phone");
        Assert.Equal(Phone, (await untouched.JsonAsync()).GetProperty("fields").Text("phone"));
        var listed = (await desk.AllAsync("/api/v1/guests")).ToDictionary(guest => guest.Id());
        Assert.Equal(["phone"], Altered(listed[other]));
        Assert.Empty(Altered(listed[victim]));
        Assert.False(listed[other].GetProperty("fields").TryGetProperty("phone", out _));
        var entry = Assert.Single(await administrator.AllAsync($"/api/v1/audit/entries?guestId={other}&action=guest.ciphertext-altered"));
        using var leaf = JsonDocument.Parse(entry.Text("leaf")!);
        Assert.Equal("phone", leaf.RootElement.GetProperty("details").Text("field"));
    }

    [Fact]
    public async Task Any_single_changed_byte_is_noticed()
    {
        var hotel = await host.HotelAsync();
        using var desk = await host.StaffAsync(hotel, "frontDesk");
        var guest = await desk.GuestAsync(hotel, Phone);
        var original = await host.BytesAsync("SELECT stay_enc FROM guests_guest WHERE id = @guest", new { guest });

        for (var at = 0; at < original.Length; at++)
        {
            var altered = (byte[])original.Clone();
            altered[at] ^= 1;
            await StoreAsync(altered);
            using var refused = await RevealAsync(desk, guest);
            // Outside the field's own envelope it may not be known any more which field it was; the group of fields is.
            await ShouldNameAsync(refused, at < Head ? ["stay", "phone"] : ["phone"]);
        }

        // Cut off, the framing is what does not fit.
        await StoreAsync(original[..^1]);
        using var cut = await RevealAsync(desk, guest);
        await ShouldNameAsync(cut, "stay");
        Assert.Equal(["stay"], Altered(Assert.Single(await desk.AllAsync("/api/v1/guests"))));
        await StoreAsync(original);
        using var shown = await RevealAsync(desk, guest);
        Assert.Equal(Phone, (await shown.JsonAsync()).GetProperty("fields").Text("phone"));

        Task StoreAsync(byte[] bytes) => AlterAsync("UPDATE guests_guest SET stay_enc = @bytes WHERE id = @guest", new { bytes, guest });
    }

    [Fact]
    public async Task An_altered_key_is_named_and_takes_no_other_guest_with_it()
    {
        var hotel = await host.HotelAsync();
        using var desk = await host.StaffAsync(hotel, "frontDesk");
        var (victim, other) = (await desk.GuestAsync(hotel, Phone), await desk.GuestAsync(hotel, Phone));

        await AlterAsync("UPDATE kernel_subject_key SET wrapped = (SELECT wrapped FROM kernel_subject_key WHERE subject_id = @other AND class = 'stay') WHERE subject_id = @victim AND class = 'stay'", new { victim, other });

        using var refused = await RevealAsync(desk, victim);
        using var untouched = await RevealAsync(desk, other);
        await ShouldNameAsync(refused, "key");
        await untouched.ShouldBeAsync(HttpStatusCode.OK);
        var listed = (await desk.AllAsync("/api/v1/guests")).ToDictionary(guest => guest.Id());
        Assert.Equal(["fullName", "phone"], Altered(listed[victim]).Order());
        Assert.Empty(Altered(listed[other]));
    }

    [Fact]
    public async Task A_removed_audit_row_is_named_by_its_sequence_and_so_it_is_to_whoever_asks_for_a_proof()
    {
        var (administrator, sequence) = await LoggedAsync();
        using var signedIn = administrator;

        await AlterAsync("DELETE FROM kernel_audit_entry WHERE sequence = @sequence", new { sequence });

        await ShouldFindAsync(administrator, "missing", sequence, sequence);
        var neighbour = sequence % 2 == 0 ? sequence - 1 : sequence + 1;
        using var proof = await administrator.GetAsync($"/api/v1/audit/entries/{neighbour}/inclusion");
        var gone = (await proof.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "access-control.log-damaged")).GetProperty("missing")[0];
        Assert.Equal((sequence, sequence), (gone.GetProperty("firstSequence").GetInt64(), gone.GetProperty("lastSequence").GetInt64()));
    }

    [Fact]
    public async Task An_audit_row_whose_columns_were_changed_is_named()
    {
        var (administrator, sequence) = await LoggedAsync();
        using var signedIn = administrator;

        await AlterAsync("UPDATE kernel_audit_entry SET actor_id = NULL WHERE sequence = @sequence", new { sequence });

        await ShouldFindAsync(administrator, "columnsDiffer", sequence, sequence);
    }

    [Fact]
    public async Task An_audit_row_whose_sealed_text_was_changed_is_named()
    {
        var (administrator, sequence) = await LoggedAsync();
        using var signedIn = administrator;

        await AlterAsync("UPDATE kernel_audit_entry SET leaf = REPLACE(leaf, 'hotel.created', 'hotel.renamed'), action = 'hotel.renamed' WHERE sequence = @sequence", new { sequence });

        await ShouldFindAsync(administrator, "leafAltered", sequence, sequence);
    }

    [Fact]
    public async Task An_audit_row_replaced_hash_and_all_is_named_within_two()
    {
        var (administrator, sequence) = await LoggedAsync();
        using var signedIn = administrator;
        var leaf = (await administrator.AllAsync("/api/v1/audit/entries")).Single(entry => entry.GetProperty("sequence").GetInt64() == sequence).Text("leaf")!.Replace("hotel.created", "hotel.renamed", StringComparison.Ordinal);

        await AlterAsync("UPDATE kernel_audit_entry SET leaf = @leaf, leaf_hash = @hash, action = 'hotel.renamed' WHERE sequence = @sequence", new { leaf, hash = Rfc6962.Leaf(leaf), sequence });

        var first = sequence % 2 == 0 ? sequence - 1 : sequence;
        await ShouldFindAsync(administrator, "nodeDiffers", first, first + 1);
    }

    [Fact]
    public async Task A_log_cut_off_behind_a_signed_checkpoint_is_named_from_there_on()
    {
        var (administrator, _) = await LoggedAsync();
        using var signedIn = administrator;
        var signed = await administrator.CheckpointAsync();
        var left = signed.TreeSize - 2;

        await AlterAsync("DELETE FROM kernel_audit_entry WHERE sequence > @left", new { left });
        for (var level = 1; level < 20; level++)
        {
            await AlterAsync("DELETE FROM kernel_audit_node WHERE level = @level AND position >= @first", new { level, first = left >> level });
        }

        await AlterAsync("UPDATE kernel_audit_head SET size = @left", new { left });

        // The request to verify is an entry itself and takes the first place cut off; grown long enough again, the log is not the signed one.
        await ShouldFindAsync(administrator, "missing", left + 2, signed.TreeSize);
        await host.HotelAsync();
        var found = await administrator.VerifyAuditAsync();
        Assert.Equal("checkpointDiffers", found.Text("fault"));
        Assert.InRange(left + 1, found.GetProperty("firstSequence").GetInt64(), found.GetProperty("lastSequence").GetInt64());
    }

    private static IEnumerable<string> Altered(JsonElement guest) => guest.GetProperty("altered").EnumerateArray().Select(code => code.GetString()!);

    private static Task<HttpResponseMessage> RevealAsync(HttpClient client, Guid guest) =>
        client.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "phone" }, purpose = "call about luggage" });

    private static async Task ShouldNameAsync(HttpResponseMessage refused, params string[] either)
    {
        var problem = await refused.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "guests.ciphertext-altered");
        Assert.Contains(Assert.Single(problem.GetProperty("missing").EnumerateArray()).GetString(), either);
        Assert.DoesNotContain("0000 1234", problem.ToString(), StringComparison.Ordinal);
    }

    private static async Task ShouldFindAsync(HttpClient administrator, string fault, long first, long last)
    {
        var found = await administrator.VerifyAuditAsync();
        Assert.False(found.GetProperty("intact").GetBoolean());
        Assert.Equal((fault, first, last), (found.Text("fault"), found.GetProperty("firstSequence").GetInt64(), found.GetProperty("lastSequence").GetInt64()));
    }

    /// <summary>A log with some entries and the sequence of one in the midst of it, the making of a hotel.</summary>
    private async Task<(HttpClient Administrator, long Sequence)> LoggedAsync()
    {
        for (var i = 0; i < 3; i++)
        {
            await host.HotelAsync();
        }

        var administrator = await host.AdministratorAsync();
        var made = await administrator.AllAsync("/api/v1/audit/entries?action=hotel.created&sort=sequence");
        return (administrator, made[1].GetProperty("sequence").GetInt64());
    }

    // The triggers against changes are no defence against somebody who can write the file: they go first.
    private async Task AlterAsync(string sql, object args)
    {
        foreach (var trigger in new[] { "entry_no_update", "entry_no_delete", "node_no_delete" })
        {
            await host.ExecuteAsync($"DROP TRIGGER IF EXISTS kernel_audit_{trigger}");
        }

        await host.ExecuteAsync(sql, args);
    }
}
