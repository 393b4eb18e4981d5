/**
 * The block in the editor: what can be chosen, and the guide as it will look. The page itself is written by the
 * server. Plain script, so that what runs is what can be read.
 */
( function ( wp, facts ) {
	const { createElement: el, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { Disabled, PanelBody, SelectControl, TextControl } = wp.components;
	const { __ } = wp.i18n;

	/** The option as it will be printed: chosen here, else for the site. */
	const valueOf = ( name, attributes ) => attributes[ name ] || facts.site[ name ] || '';

	/** The page of the guide with what was chosen, for a look. */
	const address = ( attributes ) => {
		const page = new URL( 'index.html', new URL( facts.folder, document.baseURI ) );
		page.searchParams.set( 'lang', valueOf( 'lang', attributes ) || 'nl' );
		for ( const name of Object.keys( facts.options ) ) {
			const value = valueOf( name, attributes );
			if ( name !== 'lang' && value ) {
				page.searchParams.set( name, value );
			}
		}
		return page.href;
	};

	const field = ( name, option, { attributes, setAttributes } ) => {
		const shared = {
			key: name,
			label: option.label,
			help: option.hint || undefined,
			value: attributes[ name ] || '',
			onChange: ( value ) => setAttributes( { [ name ]: value } ),
		};
		if ( ! option.values ) {
			return el( TextControl, shared );
		}
		const choices = option.values.map( ( [ value, label ] ) => ( { value, label } ) );
		const asSite = { value: '', label: __( 'Zoals bij de instellingen', 'steunwijzer' ) };
		return el( SelectControl, { ...shared, options: [ asSite, ...choices ] } );
	};

	const Edit = ( props ) => {
		const fields = Object.entries( facts.options ).map( ( [ name, option ] ) => field( name, option, props ) );
		return el(
			Fragment,
			null,
			el( InspectorControls, null, el( PanelBody, { title: __( 'Keuzes', 'steunwijzer' ) }, fields ) ),
			el(
				'div',
				useBlockProps(),
				// To look at: nobody answers in the editor, and no key gets stuck in the frame.
				el(
					Disabled,
					null,
					el( 'iframe', {
						src: address( props.attributes ),
						title: __( 'Zo ziet de Steunwijzer eruit', 'steunwijzer' ),
						sandbox: 'allow-scripts',
						referrerPolicy: 'no-referrer',
						tabIndex: -1,
						style: { border: 0, display: 'block', height: '480px', width: '100%' },
					} )
				),
				el(
					'p',
					{ style: { fontSize: '13px' } },
					__( 'Op de pagina kun je de vragen beantwoorden. Hier zie je alleen hoe het begint.', 'steunwijzer' )
				)
			)
		);
	};

	wp.blocks.registerBlockType( 'steunwijzer/gids', { edit: Edit, save: () => null } );
} )( window.wp, window.steunwijzerBlock );
