from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields
from tortoise.indexes import Index

from store.columns import DropColumn, Id

class Migration(migrations.Migration):
    dependencies = [('store', '0002_standing')]

    initial = False

    operations = [
        ops.AddField(
            model_name='InboxEntry',
            name='granted',
            field=fields.CharField(default='', db_default='', max_length=16),
        ),
        ops.RunSQL("UPDATE inbox SET granted = 'released' WHERE released = 1"),
        DropColumn(model_name='InboxEntry', name='released'),
        ops.AddField(model_name='TokenRow', name='inbox_id', field=Id(null=True)),
        ops.AddField(
            model_name='TokenRow',
            name='asks',
            field=fields.CharField(default='', db_default='', max_length=16),
        ),
        ops.AddField(
            model_name='AgentRow',
            name='proof',
            field=fields.CharField(default='', db_default='', max_length=16),
        ),
        ops.AddField(
            model_name='AgentRow',
            name='salt_hash',
            field=fields.CharField(default='', db_default='', max_length=255),
        ),
        ops.AddIndex(model_name='EventRow', index=Index(fields=['at'], name='events_at')),
        ops.RemoveIndex(model_name='OutboxEntry', name='outbox_message'),
        ops.DeleteModel(name='MailboxRow'),
    ]
