using HotelPrivacy.Architecture.Tests.House;
using HotelPrivacy.Architecture.Tests.Sql;
using HotelPrivacy.Contracts.Answers;

namespace HotelPrivacy.Architecture.Tests.Schema;

/// <summary>Every module with a guest column answers for it.</summary>
public sealed class GuestDataTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly Shape Fixture = new(new Dictionary<string, TableShape>
    {
        ["a_note"] = Table(new ColumnShape("id", "text", false), new ColumnShape("guest_id", "text", false), new ColumnShape("text_enc", "blob", false)),
        ["a_count"] = Table(new ColumnShape("hotel_id", "text", false)),
        ["b_note"] = Table(new ColumnShape("guest_id", "text", false)),
    });

    [Fact]
    public async Task Every_module_with_guest_data_says_where_and_gives_it_back()
    {
        await using var connection = await database.OpenAsync();
        var shape = SqliteShape.Read(connection);

        Built.Modules.SelectMany(built =>
        {
            var types = built.Module.GetType().Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).ToList();
            var storage = types.Where(type => type.IsAssignableTo(typeof(IStorageAnswer))).SelectMany(type => Make(type).Storage).ToList();
            return GuestData.Owed(built.Module.TablePrefix, shape, storage, types.Exists(type => type.IsAssignableTo(typeof(IGuestDataAnswer))));
        }).ShouldBeNone();
    }

    [Fact]
    public void What_a_module_owes_is_flagged()
    {
        Assert.Empty(GuestData.Owed("a", Fixture, [new StoredGuestData("a_note", ["guest_id", "text_enc"])], exports: true));
        Assert.Equal(2, GuestData.Owed("a", Fixture, null, exports: false).Count());
        Assert.Single(GuestData.Owed("a", Fixture, [new StoredGuestData("a_note", ["guest_id"])], exports: true));
        Assert.Single(GuestData.Owed("a", Fixture, [new StoredGuestData("a_note", ["text_enc", "gone"])], exports: true));
        Assert.Single(GuestData.Owed("a", Fixture, [new StoredGuestData("a_note", ["text_enc"]), new StoredGuestData("b_note", ["guest_id"])], exports: true));
    }

    // Storage is a constant list, so what the constructor takes does not matter.
    private static IStorageAnswer Make(Type type)
    {
        var constructor = type.GetConstructors()[0];
        return (IStorageAnswer)constructor.Invoke(new object?[constructor.GetParameters().Length]);
    }

    private static TableShape Table(params ColumnShape[] columns) => new(columns, [], [], [], [], []);
}
